import type { Topic } from './topic.ts';

/** Home, food, money and things. */
export const homeTopics: readonly Topic[] = [
  {
    name: 'cooking',
    cues: 'cook recipe dish bake roast oven hob pan meat rice soup kitchen boil fry season sauce ingredient beef chicken vegetable dinner hawker noodle fish',
    advice: [
      'Cook meat on a low hob with a lid and a splash of stock; it is done when the juice runs clear and a knife comes out hot.',
      'For one pan, count 80 grams of dry rice per person with double the water, and let onions, peppers and beans carry the taste.',
      'Season in layers with garlic, ginger, lemon, mushrooms and roasted sesame, so that a dish keeps its flavour without salt or stock cubes.',
      'Put everything on the counter first, start with what takes longest, and keep bread or salad ready in case a dish fails.',
    ],
  },
  {
    name: 'eating out',
    cues: 'restaurant menu waiter lunch table cafe canteen food court bowl dessert mild spicy coconut snack takeaway tapas',
    advice: [
      'Ask the waiter for the mildest dish, plain rice on the side and the sauce separate; grilled fish or clear noodle soup is usually safe.',
      'For a fast lunch, a falafel wrap, a soup with bread or a rice bowl costs six to nine euros and is ready in five minutes.',
      'Go where a queue of local workers moves quickly, and order the dish of the day, since it is already cooked.',
      'A light plate with vegetables and protein keeps you awake in the afternoon better than fried or creamy food.',
    ],
  },
  {
    name: 'diet',
    cues: 'diet gout allergy vegetarian vegan shellfish calorie weight sugar breakfast hungry ravenous fasting nutrition protein salt',
    advice: [
      'Build the plate from half vegetables, a quarter protein and a quarter grain, and eat something small every three to four hours.',
      'Before an evening run eat a banana with yoghurt or oats about two hours earlier, and a real meal within an hour afterwards.',
      'With allergies or gout leave out shellfish, offal and thick meat broth; eggs, tofu, low-fat dairy and most vegetables are safe choices.',
      'Notice how steady you feel instead of counting calories: sleep, mood and hunger tell more than the scales in a single week.',
    ],
  },
  {
    name: 'money',
    cues: 'money bill split cost price pay afford budget cheap expensive fee euro dollar rent saving spend debt wage loan refund deposit tip owe',
    advice: [
      'Split a bill by what each person ordered and share only the common dishes; send the absent ones a friendly note with their amount.',
      'Write down the fixed sum you can spend before you compare prices, and leave out any offer above it at once.',
      'Ask for the refund or deposit in writing, name the date and the amount, and give them seven days to answer.',
      'Cheap alternatives hide in the second row: own brands, second-hand, last year’s model, or borrowing for a single use.',
    ],
  },
  {
    name: 'shopping',
    cues: 'shop shopping buy store market supermarket aisle brand gift purchase seller bargain haggle rug groceries',
    advice: [
      'Sort the shopping list by aisle: fresh vegetables first, then dry goods, then dairy and frozen things last, with amounts beside each.',
      'When you bargain, offer about half, smile, explain what you like about the piece, and walk away slowly once at your highest price.',
      'Ask the seller which cheaper model he would take himself, and check the return period on the receipt before you pay.',
      'A gift that shows you listened, such as a favourite book or a home-made meal, is worth more than an expensive one.',
    ],
  },
  {
    name: 'technology',
    cues: 'computer phone laptop app internet wifi password software projector screen device camera print printer upload file email technology online jargon battery',
    advice: [
      'Take a screenshot with the clock visible, note the error text and save the page; that is your proof if a form or upload failed.',
      'Ignore the abbreviations on the label and compare three numbers: brightness in lumens, resolution in pixels, and warranty in years.',
      'Restart the device, try another browser, and keep a copy of the file on a stick before you change any setting.',
      'Test a screen or projector with the lights on, in the size you need, before you carry it home.',
    ],
  },
  {
    name: 'repair',
    cues: 'repair fix broken broke leak tool lace rail screw drill wall plumber heating lamp lift install mend bathroom',
    advice: [
      'Most small breaks hold with tape, a knot, a clip or wire until you can buy the right part.',
      'Screw grab rails into solid wall, one beside the toilet and one in the shower, about 80 to 90 centimetres above the floor.',
      'Switch off power or water first, photograph how it looked before, and lay out the parts in the order you removed them.',
      'A hardware assistant will lend or show the right tool if you bring a photo and the measurements.',
    ],
  },
  {
    name: 'housing',
    cues: 'flat apartment landlord neighbour neighbor move lease room roommate flatmate noise rent tenant furniture house key upstairs',
    advice: [
      'Talk to a noisy neighbour in daylight, describe when it happens, and propose one quiet hour that matters to you most.',
      'Photograph every room with the date before you move in, and send the pictures to the landlord the same day.',
      'Agree with flatmates on three written rules, covering bills, dishes and guests, and review them after a month.',
      'Read the notice period and the deposit clause in the lease before you sign or cancel anything.',
    ],
  },
  {
    name: 'housework',
    cues: 'clean cleaning laundry tidy dishes clutter wash vacuum chores mess stain sort box cupboard',
    advice: [
      'Set a timer for fifteen minutes, clear one surface completely, and stop there; the visible corner makes the next one easier.',
      'Treat a fresh stain with cold water and soap from the edge inwards, and keep it away from heat until it is gone.',
      'Sort into keep, give away and decide later, and put a date on the third box.',
    ],
  },
  {
    name: 'plants and pets',
    cues: 'dog cat pet vet plant garden balcony flower pigeon bird animal puppy seed tree water',
    advice: [
      'Keep feeding, walks and sleep of an animal at fixed hours, and change only one thing per week.',
      'Call the vet when a pet refuses food for a day, hides, or breathes fast while resting.',
      'Water plants in the morning when the top two centimetres of earth are dry, and turn the pot a quarter each week.',
    ],
  },
  {
    name: 'safety at home',
    cues: 'stove gas safe fire smoke alarm lock burglar danger child-proof smell grab',
    advice: [
      'Turn off the gas at the main valve when you leave, and fit a stove timer or an automatic shut-off as soon as you can.',
      'Remove loose rugs, light the way to the bathroom, and place what is used daily between hip and shoulder height.',
      'Test the smoke alarm, keep the emergency number beside the telephone, and leave a spare key with someone near.',
    ],
  },
];
