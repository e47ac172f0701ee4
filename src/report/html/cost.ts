import { markup, type Part } from '../markup.ts';
import type { ReportData, RoleCost } from './report-data.ts';
import { paragraph, simpleTable, whole, type Chapter } from './shell.ts';

/** Calls, tokens and money by role. */
export function cost({ roles }: Pick<ReportData, 'roles'>): Chapter {
  const priced = roles.some(({ usd }) => usd !== undefined);
  const content =
    roles.length === 0
      ? paragraph('No call left the program: everything in this run is built in, so it cost nothing.')
      : [
          simpleTable({
            caption: 'Calls and tokens by role, over all sessions of the run',
            head: [
              'Role',
              'Calls',
              'Failed',
              'Attempts',
              'Tokens in',
              'Tokens out',
              'Reasoning',
              ...(priced ? ['USD'] : []),
            ],
            rows: [...roles.map((role) => rowOf(role, priced)), ...(roles.length > 1 ? [totalOf(roles, priced)] : [])],
          }),
          paragraph(
            'Tokens are what servers reported; a call whose server reports none counts none.' +
              (priced ? ' A missing price is shown as –, never as zero.' : ' The run kept no account of money.'),
            'note',
          ),
        ];
  return { id: 'cost', title: 'Calls and cost by role', short: 'Cost', content };
}

function rowOf(role: RoleCost, priced: boolean): Part[] {
  const { calls, failed, attempts, inputTokens, outputTokens, reasoningTokens } = role;
  const counts = [calls, failed, attempts, inputTokens, outputTokens, reasoningTokens].map(whole);
  return [role.role, ...counts, ...(priced ? [money(role.usd)] : [])];
}

function totalOf(roles: readonly RoleCost[], priced: boolean): Part[] {
  const sum = (of: (role: RoleCost) => number) => whole(roles.reduce((total, role) => total + of(role), 0));
  const unknown = roles.some(({ usd }) => usd == null);
  const usd = roles.reduce((total, role) => total + (role.usd ?? 0), 0);
  return [
    'all',
    sum(({ calls }) => calls),
    sum(({ failed }) => failed),
    sum(({ attempts }) => attempts),
    sum(({ inputTokens }) => inputTokens),
    sum(({ outputTokens }) => outputTokens),
    sum(({ reasoningTokens }) => reasoningTokens),
    ...(priced ? [unknown ? money(null) : money(usd)] : []),
  ];
}

function money(usd: number | null | undefined): Part {
  return usd == null ? markup`<span class="missing" title="price not known">–</span>` : usd.toFixed(usd < 1 ? 4 : 2);
}
