import { kind, type ProcedureKind } from './procedure.ts';

/** What people ask for in so many words, the most telling kind first. */
export const practicalKinds: readonly ProcedureKind[] = [
  kind(
    /\b(?:translat|japanese|turkish|spanish|french|german|italian|chinese|pronounc|pronunciation|in (?:simple|plain) [A-Z])/i,
    `
    copy the phrase syllable by syllable onto an index card and underline the stressed vowel | Nod, read it slowly, and show the card if the other person frowns; a shopkeeper will gladly correct one sound.
    keep to two short clauses, a greeting and a please, and rehearse them with the dictionary's loudspeaker | Point with an open palm at the thing you mean, since gestures carry half of it.
    `,
  ),
  kind(
    /\b(?:questions?|quiz)\b/i,
    `
    jot five on an index card: who is in charge, what happens at noon, what went wrong lately, what is in writing, and what leaving would involve | Ask the awkward one third, stay silent afterwards, and watch the hands and the eyes.
    rank them with stars and leave a blank line under each for the exact answer | Finish with “What would you check in my shoes?”, which often brings out the missing page.
    start with an easy opener, turn to one concrete episode from last month, and end on figures and dates | Yes-or-no forms hide a lot, so begin each line with “how”, “which” or “when”.
    `,
  ),
  kind(
    /\b(?:decline|turn(?:ing)? down|refus|say(?:ing)? no|cancel|second helping|get out of)/i,
    `
    thank first, put the no into seven words, and attach a substitute such as coffee on Sunday | A no without excuses leaves nothing to haggle over; repeat it unchanged, with a smile, if somebody presses.
    praise one detail sincerely, lay a palm over the plate or the paper, and move on to another subject at once | “It tempts me, and I have to pass this round” sounds warm and stays final.
    `,
  ),
  kind(
    /\b(?:message|reply|sentences?|wording|word|e-?mail|letter|phrase|what to say|how to say|apolog\w*|counter-offer|invitation|talking points|draft|announce|line for|text to)\b/i,
    `
    greet by name, put the plain reason into the second line, and close with a concrete offer such as “Thursday at five” | Read the draft aloud once, strike every sorry but one, and send it before the kettle boils.
    write three lines on scrap paper: the fact, its consequence, and the favour | Firm verbs such as “propose” and “confirm” beat “maybe”, and a friendly signature keeps the tone polite.
    try “Thank you for your patience; this has shifted, and here is my proposal” and fill in two exact figures | A postscript that names the deadline spares everybody a second round.
    begin with one sincere compliment, mention the obstacle in a single clause, and end on the date | Let it rest under a paperweight while you rinse a cup, then trim a third.
    `,
  ),
  kind(
    /\b(?:tell(?:ing)? (?:my|his|her|their|your|ramesh|the)\b|conversation|convers|talk (?:to|with)|chat with|raise the (?:subject|topic|matter)|bring (?:it )?up|ask (?:my|his|her|the)\b|persuad|convinc|propose|discuss|break it to|present these|way to (?:begin|present|ask)|request\b|politely|ask the)/i,
    `
    choose the washing-up or a stroll for it, start with “I noticed …”, and pause after one example | Shoulder to shoulder people bristle less than across a table, and a dishcloth gives both pairs of hands a job.
    name what you admire in the other, add one dated fact, and finish with an open request instead of a verdict | If voices rise, pour something warm and suggest a second round after supper.
    hand over two possibilities on a slip of paper and let the other one circle a favourite | A vote given early turns a verdict from above into a joint project.
    `,
  ),
  kind(
    /\b(?:compar\w*|better|versus|which (?:of|one|dish|courses|is)|difference|weigh\b|weigh up|pros and cons|case for and against|outcome|trade|older edition|or whether|instead)/i,
    `
    draw two columns, write five criteria down the margin, and award zero to three beans for each | Whichever column loses on the criterion you starred is out, however glossy its brochure.
    list what each leaves you with after a year: invoices, mileage, shelf space, spare Saturdays | Cross out whatever both columns share; the two or three rows that remain settle it.
    test the cheaper one on a single Wednesday and keep the receipt of the other | A sample beats any leaflet, and swapping afterwards rarely takes more than a signature.
    `,
  ),
  kind(
    /\b(?:sign|signs|injur\w*|wrist|burnout|symptom|temperature|fever|rash|dose|teeth|thermometer|illness|medicine|pain|blood|insulin|doctor|pressure|swollen|breathless\w*|stroke|allerg\w*|harmless|contagious|kinds of forgetting)\b/i,
    `
    put the reading, the hour, colour and swallowing on a slip of paper, and check again after forty minutes | Blue lips, a stiff neck or limp arms mean an ambulance call; anything milder can go to the duty nurse's line.
    photograph the spot beside a coin, press it with a glass, and compare tomorrow's picture with this one | A pharmacist behind the counter can sort the harmless from the urgent, and reads the leaflet's small print for you.
    ask the surgery for the threshold in figures, copy it onto the fridge, and act on the number instead of a hunch | Weight, age and other tablets alter the ceiling, so carry that list in your wallet.
    `,
  ),
  kind(
    /\b(?:ratio|counts? as|acceptable|approved|standards?|how (?:much|many)|strong enough|safest|unsafe|free of|contains?)\b/i,
    `
    look up the figure on the licensing board's page, copy it with its source, and hold the local one against it | Anyone who refuses to name a number, or names a rounder one each time, has answered you already.
    ask two independent people for the threshold, a supervisor and a union or consumer desk, and trust it only if both agree | Pencil the higher value on a card, so that you can check it on the spot.
    `,
  ),
  kind(
    /\b(?:law|requires?|disclose|blocked|cleared|rights|documents?|permit|licen[cs]e|passport|insurance|landlord|owes?|deposit|refund|contract|bank\b|official|appeal|report(?:ing|ed)?|complain\w*|scholarship|visa|register\w*|services? exist|clinic)\b/i,
    `
    take the certificate, proof of address and a passport copy to the counter, and have the clerk stamp your duplicate | The municipal leaflet numbers its paragraphs; underline the relevant one and cite it calmly.
    note date, hour, witness and exact words on one page, staple the photographs behind it, and hand over a copy | Ask for the reference number and the clerk's surname, since both shorten every later call.
    dial the hotline at eight sharp, request the clause by e-mail, and store it in a labelled folder | An ombudsman or a citizens' bureau checks such letters at no charge.
    `,
  ),
  kind(
    /\b(?:explain\w*|what .{1,40} means?|mean(?:s|ing)?|understand|why\b|plain (?:words|english)|concept|textbook|in practice|sounds? like|jargon|works?\b.*\bhow)/i,
    `
    picture a kitchen scale: the familiar thing in the left pan, the unknown term in the right, and see which spoonful is missing | Retell it to a ten-year-old or a houseplant; the spot where you stumble marks the gap.
    trace one example with real numbers from the first line to the last, in coloured pencil | Cover the page, redraw the arrows from memory, and only then read the definition.
    `,
  ),
  kind(
    /\b(?:plan|timetable|schedule|programme|program|itinerary|routine|outline|pacing|chart|rota|weeks?|run through|checklist|in order|minute-by-minute|daily|share out|screen time)\b/i,
    `
    draw a grid with a column per day, ink in the fixed appointments, and pencil two forty-minute blocks around them | Leave Sunday blank as a buffer, and tick every box so that the fridge door shows how far you are.
    count backwards from the last day in thirds: gather, drill, polish | Tape the sheet inside a cupboard and shift a missed block into the buffer, never on top of its neighbour.
    put the hardest piece into the first slot, alternate it with something light, and close each with a two-line log | Set a kitchen alarm at the two-thirds mark, so that the ending is not squeezed.
    `,
  ),
  kind(
    /\b(?:snacks?|dish|dishes|recipe|meals?|lunch\w*|dinners?|breakfast|eat|cook\w*|menu|sauces?|desserts?|roast\w*|bake|flavou?r|curry|sugar|season\w*|rice|eggs?|vegetarian|nuts?|meat|drink\w*|soup|noodles?|cheese|plate|cereal|milk|food)\b/i,
    `
    build the plate from a palm of eggs, beans or fish, two handfuls of greens and a fist of barley or rice | Lemon zest, garlic and smoked paprika bring flavour through browning, so sugar and salt can stay in the cupboard.
    soak and chop the night before, heat the slowest pan first, and season at the very end | Sesame, parsley and a squeeze of lime lift a humble bowl, and the leftovers travel in a jar.
    read the small print for powder, stock and glaze, and swap in mushrooms, toasted seeds or chickpeas | Roast them on the middle shelf until the edges crisp, and taste a spoonful before plating.
    offer oatcakes, cucumber sticks, boiled eggs or a pear with nut-free seed butter | Wrapped in parchment they survive a bumpy bag, and nobody has to peel anything with sticky fingers.
    `,
  ),
  kind(
    /\b(?:route|train|flight|flights|bus|ferry|taxi|transport|travel\w*|hotel|airline|airport|tickets?|luggage|suitcase|lands?|journey|trip|drive|towns?)\b/i,
    `
    open the railway and ferry pages side by side, note the last departure with a spare hour, and keep a screenshot of the gate | The counter prints a connection sheet, and its staff know which coaches really run.
    trace it on a paper map with a highlighter, mark lifts and benches, and cut every leg over three hours in two | Reserve an aisle place near the door and slip the confirmation behind your phone's cover.
    ring the desk rather than the chatbot, give the booking code, and ask which alternative the agent would choose | Agents can endorse a rival carrier's seat, and a courteous caller often hears about it first.
    `,
  ),
  kind(
    /\b(?:nearby|arcades?|venues?|spots?\b|restaurants?|caf[eé]s?|where to|somewhere|place to|groups|classes|club|museum|shops?\b|lessons|open\b|rooms?|hall|market|library)\b/i,
    `
    filter the street map by “open now”, read the three newest comments, and telephone the top two before lacing your boots | Corner bakeries and parish halls keep a pinboard with addresses that no search engine lists.
    ask the librarian or the kiosk owner for two addresses, then walk past each at the hour you would come | A glance through the window tells you about chairs, lighting and who goes there.
    look for the opening notice on the official page, dial the switchboard, and note the name of whoever answers | Thursday afternoons and the first half-hour after unlocking tend to be emptiest.
    `,
  ),
  kind(
    /\b(?:buy|brands?|devices?|products?|price\w*|utensils?|gifts?|toys?|aids?|equipment|grab bars?|alarms?|gadget|shoes|label|criteria|shopping|alternatives?|locks?|stove)\b/i,
    `
    turn the package over, look for the certification mark and the batch number, and reject loose cords, magnets or chemical smells | A hardware clerk can name two sturdy models from the shelf; keep the receipt in an envelope.
    handle it with wet fingers, tug the seams, and ask for a fortnight's trial | Rubber grips, rounded corners and a spare battery matter more than the logo on the carton.
    read the first three lines of the label, weigh it in the hand, and compare the figure per hundred grams | Whatever prints its claim in gold letters usually buries the numbers at the back.
    `,
  ),
  kind(
    /\b(?:train(?:ing)?|exercise|exercises|run(?:ning)?|swim\w*|stretch(?:es|ing)|workout|pacing|kilomet\w*|gym|yoga|bicycle|balance|lengths?|knee|ankle|sport|muscle)\b/i,
    `
    loosen ankles and hips for six minutes, alternate ninety brisk seconds with ninety lazy ones, and stop while you can still hum | Log the count in pencil and raise it by a tenth each Sunday.
    lower the saddle or the pace until both soles feel sure, then glide in short stretches between two chalk marks | Ice wrapped in a towel and a raised heel calm any swelling within the evening.
    `,
  ),
  kind(
    /\b(?:breath\w*|technique|panic\w*|focus\w*|sleep|relax\w*|soothing|soothe|crying|racing)\b/i,
    `
    breathe in while counting four, hold for two, and blow out through pursed lips for six, five rounds | Press both soles into the floor and name five blue objects; the pulse follows within ninety seconds.
    dim the lamp, lay a cool flannel on the wrists, and hum one low note at each breath out | Rocking, a steady murmur and a heartbeat rhythm work on grown-ups as they do on infants.
    `,
  ),
  kind(
    /\b(?:games?|films?|novels?|books?|titles?|play|songs?|records|concert|radio|something to do|evening|entertain\w*|activit\w*|ideas?|suggest\w*|things to|tips|handful|ritual)\b/i,
    `
    choose one old favourite, one wild card and one brief piece, and sample ten minutes of each | A librarian or the man at the record stall gladly matches by mood, and unwanted picks go back on Monday.
    put scissors, dice, string and a deck of cards on a tray, and rotate after twenty minutes | A wink, a secret handshake or a drum roll marks the beginning and the end.
    let everybody throw one suggestion into a hat and draw the winner with closed eyes | Two cushions and a bowl of popcorn turn even the runner-up into an occasion.
    `,
    { last: true },
  ),
  kind(
    /\b(?:teach\w*|method|learn\w*|lesson|activity|children|pupils?|class\b|grouping|study|exam|practice|practise|course|trick|homework|paragraphs?|essay|rewrit\w*)\b/i,
    `
    split it into three tiny stages, demonstrate each with slow hands, and let the learner copy before you speak | Praise the exact movement (“your grip held”) and stop after the third success.
    cover the answer with an envelope, attempt it aloud, and mark the stumbling line in red chalk | Three such rounds on alternating mornings stick better than one marathon over coffee.
    `,
  ),
  kind(
    /\b(?:fix|repair\w*|rescue|save|mend|restore|install\w*|safe|lace|broken|technical|computer|phone|screen|drill\w*|leak\w*|boiler|finish|cut|trim)\b/i,
    `
    switch off the supply, photograph every screw in sequence, and bridge the weak spot with tape or string | A neighbour's pliers and a dab of glue carry it through to Saturday, when the proper part arrives.
    lay everything out on a towel, discard what is burnt or frayed, and rebuild from the soundest piece | Mark the seam with a pencil dot, so that the next crack catches your eye early.
    fit a bell to the door, stick a lamp along the corridor and put a magnetic latch on the cupboard | Walk the path once in socks at dusk and remove whatever snags.
    `,
  ),
  kind(
    /\b(?:budget|money|split\w*|bill|costs?|cheap\w*|euro|yen|afford|pay|fee|pension|wages?|rent|economi[sz]\w*|finances|spend)\b/i,
    `
    write rent, bread and fares on the left, the sum in hand on the right, and cap this at the price of a pizza | Second-hand racks, vouchers and a shared purchase usually halve the bill.
    ask for the off-peak rate, the instalment form and the leaflet on hardship grants | Cashiers rarely volunteer them, yet all three lie in the drawer beneath the till.
    `,
  ),
  kind(
    /\b(?:whether|decide|should|if\b|accept|choose|who\b|when\b)/i,
    `
    name the single observation that would reverse it, check that one before lunch, and otherwise go ahead | Sleep between verdict and signature; a bad bargain smells odd at breakfast.
    toss a coin and notice, while it spins, which face you are rooting for | Then ask a sceptical cousin for the strongest objection, and see if it survives a walk around the block.
    `,
    { last: true },
  ),
];
