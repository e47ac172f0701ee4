/** Words that carry no topic: grammar, pronouns, auxiliaries, cut-off contractions. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am among an and another any anybody
  anyone anything anyway are aren around as at away back be became because become been before behind being below beside besides
  between beyond both but by ca can cannot could couldn did didn do does doesn doing don done down during each either else enough
  especially even ever every everybody everyone everything everywhere few for from further had hadn has hasn have haven having he
  hence her here hers herself hey hi him himself his hello how however i if in indeed inside instead into is isn it its itself just
  last least less let ll m many may maybe me might mine more most mostly much must my myself near nearly neither never next no
  nobody none nor not nothing now of off often oh ok okay on once one ones only onto or other others otherwise ought our ours
  ourselves out outside over own per perhaps please quite rather re really s same shall she should since so some somebody somehow
  someone something sometimes somewhere soon still such t than thank thanks that the their theirs them themselves then there
  therefore these they this those though through throughout till to together too toward towards two under unless until up upon us
  usually ve very was wasn we well were weren what whatever when whenever where wherever whether which while who whoever whole whom
  whose why will with within without wo would wouldn yes yet you your yours yourself yourselves`
    .split(/\s+/)
    .filter((word) => word !== 'together' && word !== 'near'),
);
