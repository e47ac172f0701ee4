export { agreementRules } from './agreement/finding.ts';
export type { AgreementRule, Finding } from './agreement/finding.ts';
export { goalSentences } from './goal-sentences.ts';
export { findContradictions } from './agreement/find-contradictions.ts';
export { describePerson, levelIndex } from './describe-person.ts';
export { describeRoutine } from './describe-routine.ts';
export { describeRubric } from './describe-rubric.ts';
export { preferenceDimensions } from './preference-dimensions.ts';
export { speakingStyleOf } from './making/speaking-style-of.ts';
export { readMaterials } from './materials/read-materials.ts';
export type { Materials } from './materials/materials.ts';
export { bigFiveTraits, levels } from './person.ts';
export type { BigFiveTrait, Level, Person, Preference, PreferenceDimension } from './person.ts';
export { clockText } from './clock-text.ts';
export { activityKinds, sleepAfter, weekdays } from './routine.ts';
export type { ActivityKind, Block, DayRoutine, Routine, Weekday } from './routine.ts';
export { residentRules } from './residents/finding.ts';
export type { ResidentFinding, ResidentRule } from './residents/finding.ts';
export { readResidents } from './residents/read-residents.ts';
export { residentFindings } from './residents/resident-findings.ts';
export type { Resident, RubricProse } from './residents/resident.ts';
export { suggestionTopics } from './rubric.ts';
export type { Rate, Rubric, SuggestionTopic, Tone, WelcomeHelp, Window } from './rubric.ts';
export { homeMinutes, openMinutes, roomIn, statedPerHour } from './stated-rate.ts';
export type { Stretch } from './stretches.ts';
export type {
  Circle,
  Employment,
  EmploymentKind,
  Facts,
  Gender,
  HouseholdKind,
  Income,
  Marital,
  PersonName,
  PractisedHobby,
  Relative,
  SampledPerson,
} from './sampled-person.ts';
export { EmptyCategoryError, ipf, missing } from './sampling/ipf.ts';
export type { IpfColumn, IpfResult } from './sampling/ipf.ts';
export { effectiveSampleSize } from './sampling/effective-sample-size.ts';
export { anyPeople, readPeoplePlan } from './sampling/plan.ts';
export type { Margin, PeoplePlan, PlanRule } from './sampling/plan.ts';
export { samplingReportText, samplingSummaryText } from './sampling/report.ts';
export type { CategoryReport, SamplingReport } from './sampling/report.ts';
export { makeSomebody } from './sampling/make-somebody.ts';
export type { PersonWishes } from './sampling/make-somebody.ts';
export { samplePeople } from './sampling/sample-people.ts';
export type { SampledPeople } from './sampling/sample-people.ts';
export { wantsHash, withStyle } from './with-style.ts';
export type { SpeakingStyle } from './speaking-style.ts';
