const texts: Readonly<Record<string, string>> = {
  park: 'in the park',
  forest: 'in the forest',
  garden: 'in the garden',
  street: 'in the street',
  library: 'in the library',
  restaurant: 'at a restaurant',
  cafe: 'at a cafe',
  bar: 'at a bar',
  shop: 'in the shop',
  workshop: 'in the workshop',
  factory: 'in the factory',
  laboratory: 'in the laboratory',
  farm: 'on the farm',
  beach: 'on the beach',
  riverside: 'by the river',
  'building site': 'on the building site',
  "friend's home": "at a friend's home",
  "relative's home": "at a relative's home",
  workplace: 'away from home',
};

/** Where somebody is who is not at home, as "at the bank". */
export function awayText(category: string): string {
  return texts[category] ?? `at the ${category}`;
}
