import { Radio } from '@mantine/core';
import type { Role } from '../../../src/studio/at-home/decision.ts';
import { RoleSign } from './role-sign.tsx';
import { texts } from './texts.ts';
import classes from './role-choice.module.css';

const roles = [
  { role: 'watch', name: 'roleWatch', why: 'watchWhy' },
  { role: 'person', name: 'rolePerson', why: 'bePersonWhy' },
  { role: 'assistant', name: 'roleAssistant', why: 'beAssistantWhy' },
] as const satisfies readonly { role: Role; name: string; why: string }[];

/** Who one is in the morning: three cards of which one is chosen. */
export function RoleChoice({ role, choose }: { role: Role; choose: (role: Role) => void }) {
  const t = texts.use();
  return (
    <Radio.Group value={role} onChange={(value) => choose(value)} aria-label={t('role')}>
      <div className={classes['cards']}>
        {roles.map(({ role: each, name, why }) => (
          <Radio.Card key={each} value={each} className={classes['card']} data-role={each} aria-label={t(name)}>
            <RoleSign role={each} />
            <span>
              <b>{t(name)}</b>
              <span className={classes['why']}>{t(why)}</span>
            </span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  );
}
