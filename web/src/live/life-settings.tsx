import { ActionIcon, NativeSelect, NumberInput } from '@mantine/core';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { domainName } from '../life/domains.ts';
import { texts as lifeTexts } from '../life/texts.ts';
import classes from './begin.module.css';
import { texts } from './texts.ts';
import { newSeed, type NewLife } from './use-new-life.ts';

/** What a life is about, who thinks in it, and its seed. */
export function LifeSettings(props: {
  life: NewLife;
  change: (change: Partial<NewLife>) => void;
  domains: readonly string[];
}) {
  const { life, change, domains } = props;
  const t = texts.use();
  const tLife = lifeTexts.use();
  const library = useAnswer('library', () => api.library.$get());
  const models = library.state === 'there' ? library.value.models : [];
  return (
    <div className={classes['fields']}>
      <NativeSelect
        label={t('domain')}
        value={life.domain}
        onChange={(event) => change({ domain: event.target.value })}
        data={domains.map((domain) => ({ value: domain, label: domainName(tLife, domain) }))}
      />
      <NativeSelect
        label={t('mind')}
        value={life.mind}
        onChange={(event) => change({ mind: event.target.value })}
        data={[{ value: 'rules', label: t('rules') }, ...models.map((model) => ({ value: model, label: model }))]}
      />
      <div className={classes['seed']}>
        <NumberInput
          label={t('seed')}
          description={t('seedHint')}
          inputWrapperOrder={['label', 'input', 'description']}
          descriptionProps={{ fz: 13 }}
          min={0}
          max={2_147_483_647}
          allowDecimal={false}
          allowNegative={false}
          hideControls
          value={life.seed}
          onChange={(seed) => typeof seed === 'number' && change({ seed: Math.min(2_147_483_647, seed) })}
        />
        <ActionIcon
          variant="default"
          size={36}
          aria-label={t('otherSeed')}
          title={t('otherSeed')}
          onClick={() => change({ seed: newSeed() })}
        >
          <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden fill="none" stroke="currentColor">
            <rect x="2" y="2" width="12" height="12" rx="2.5" strokeWidth="1.3" />
            <g fill="currentColor" stroke="none">
              <circle cx="5.4" cy="5.4" r="1.1" />
              <circle cx="8" cy="8" r="1.1" />
              <circle cx="10.6" cy="10.6" r="1.1" />
            </g>
          </svg>
        </ActionIcon>
      </div>
    </div>
  );
}
