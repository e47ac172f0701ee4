export { heuristicJudge, judgeHeuristically } from './judge-heuristically.ts';
