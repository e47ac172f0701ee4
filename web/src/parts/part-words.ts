import { defineTexts } from '../i18n/define-texts.ts';

/** A word on each part that is built in, by what takes part and its name. */
export const partWords = defineTexts('partWords', {
  en: {
    'talks-silent': 'Never answers: the floor of every study.',
    'talks-echo': 'Repeats the person’s last line.',
    'talks-generic': 'The same friendly advice for everybody.',
    'talks-helpful': 'Answers what was asked, by rules.',
    'talks-oracle': 'Is told what people keep back: shows what is possible, no contestant.',
    'days-silent': 'Never speaks.',
    'days-nagging': 'Speaks at every moment.',
    'days-random': 'Speaks by chance.',
    'days-fixed-rate': 'Speaks once an hour, whatever is going on.',
    'days-fixed-rate-told': 'Speaks as often as the person is known to want.',
    'days-rubric': 'Is told what the person expects: shows what is possible, no contestant.',
    'days-no-memory': 'Says what suits the activity, again and again.',
    'days-memory': 'Keeps pauses and says nothing twice a day.',
    'days-memory-with-scores': 'Prefers what was rated well before.',
    'days-learner': 'Learns from the ratings of each day.',
    'user-agenda': 'Rules play the person: they go through what they want, item by item.',
    'judge-heuristic': 'Rules compare words. They cannot rank models.',
    'embedding-hashed-words': 'Counts shared words and parts of words; no model.',
    'planner-rules': 'Rules put days together from what comes with the program.',
    'rater-rules': 'Counts against what the person expects.',
    'rater-human': 'Somebody rates at the terminal.',
    'turns-joint': 'The person’s turn is made in one piece.',
    'turns-separate': 'The person’s turn is made step by step.',
    model: 'A model, asked over the network.',
  },
  zh: {
    'talks-silent': '从不回答：每项研究的下限。',
    'talks-echo': '重复人物的上一句话。',
    'talks-generic': '对所有人给出同样的客套建议。',
    'talks-helpful': '按规则回应所问的内容。',
    'talks-oracle': '知道人物藏在心里的愿望：展示可达到的上限，不参与竞争。',
    'days-silent': '从不开口。',
    'days-nagging': '时时刻刻都在说话。',
    'days-random': '随机开口。',
    'days-fixed-rate': '不论情况，每小时开口一次。',
    'days-fixed-rate-told': '按人物希望的频率开口。',
    'days-rubric': '知道人物的期望：展示可达到的上限，不参与竞争。',
    'days-no-memory': '说与当前活动相宜的话，一再重复。',
    'days-memory': '懂得停顿，同一天不说两遍。',
    'days-memory-with-scores': '偏好以往评分高的建议。',
    'days-learner': '从每天的评分中学习。',
    'user-agenda': '由规则扮演人物：逐项说出想要的东西。',
    'judge-heuristic': '由规则比较用词，不能用来给模型排名。',
    'embedding-hashed-words': '统计共有的词和词的片段，不用模型。',
    'planner-rules': '按规则用自带的素材编排每一天。',
    'rater-rules': '按人物的期望计分。',
    'rater-human': '由人在终端里评分。',
    'turns-joint': '人物的一轮一次生成。',
    'turns-separate': '人物的一轮分步生成。',
    model: '通过网络调用的模型。',
  },
});

/** What can take part, as keys of the words begin. */
export type PartRole = 'talks' | 'days' | 'user' | 'judge' | 'embedding' | 'planner' | 'rater' | 'turns';

/** Says in a few words what a built-in part does; null for what is not built in, such as a module. */
export function usePartWords(): (role: PartRole, spec: string) => string | null {
  const t = partWords.use();
  return (role, spec) => {
    const key = `${role}-${spec.replace(':', '-')}`;
    return partWords.has(key) ? t(key) : null;
  };
}
