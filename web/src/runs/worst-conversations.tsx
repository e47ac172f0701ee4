import { Link } from 'wouter';
import { api } from '../api/client.ts';
import { useAnswer } from '../api/use-answer.ts';
import { Answered } from '../parts/answered.tsx';
import { conversationAddress, conversationsAddress, encoded } from './addresses.ts';
import { ConversationRow } from './conversation-row.tsx';
import { texts } from './texts.ts';
import classes from './runs.module.css';

/** The five worst conversations, as doors into the list. */
export function WorstConversations({ run }: { run: string }) {
  const t = texts.use();
  const answer = useAnswer(`worst ${run}`, () =>
    api.runs[':run'].conversations.$get({ param: encoded({ run }), query: { count: '5' } }),
  );
  return (
    <Answered answer={answer}>
      {({ lines, total }) => (
        <>
          <ol className={classes['runs']}>
            {lines.map((line) => (
              <li key={`${line.life} ${line.event} ${line.assistant} ${line.trial}`}>
                <ConversationRow line={line} href={conversationAddress(run, line)} />
              </li>
            ))}
          </ol>
          <Link href={conversationsAddress(run)}>{t('allOfThem', { count: total })}</Link>
        </>
      )}
    </Answered>
  );
}
