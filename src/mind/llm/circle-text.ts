import type { Circle, Relative } from '../../person/index.ts';

/** Those around a person in one line, such as "partner Themba (43, same home), son Lwazi (14, same home), friend Nandi". */
export function circleText({ partner, children, grandchildren, elder, friend }: Circle): string {
  const kin = ({ gender }: Relative, words: Readonly<Record<Relative['gender'], string>>) => words[gender];
  const child = { female: 'daughter', male: 'son', nonbinary: 'child' };
  return [
    ...(partner === null ? [] : [relative('partner', partner)]),
    ...children.map((each) => relative(kin(each, child), each)),
    ...grandchildren.map((each) => relative(`grand${kin(each, child)}`, each)),
    ...(elder === null ? [] : [relative(elder.relation, elder)]),
    `friend ${friend.name}`,
  ].join(', ');
}

function relative(kin: string, { name, age, atHome }: Relative): string {
  return `${kin} ${name} (${age}${atHome ? ', same home' : ''})`;
}
