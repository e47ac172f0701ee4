/** What the person would say of themselves, said to them: "I'm worried about my back" → "you are worried about your back". */
export function inSecondPerson(text: string): string {
  return text
    .replace(/\bI'm\b/g, 'you are')
    .replace(/\bI've\b/g, 'you have')
    .replace(/\bI'd\b/g, 'you would')
    .replace(/\bI'll\b/g, 'you will')
    .replace(/\bI was\b/g, 'you were')
    .replace(/\bam I\b/g, 'are you')
    .replace(/\bI (also |really |still |just |only |even )?am\b/g, 'you $1are')
    .replace(/\bI\b/g, 'you')
    .replace(/(?<=[\p{Ll},] )Me\b|\bme\b/gu, 'you')
    .replace(/\bmy\b/gi, 'your')
    .replace(/\bmine\b/g, 'yours')
    .replace(/\bmyself\b/g, 'yourself')
    .replace(/(?<!\d )\bam\b/g, 'are')
    .replace(/\byou was\b/g, 'you were')
    .replace(/\byou you\b/g, 'the person you')
    .replace(/\byou wasn't\b/g, "you weren't");
}
