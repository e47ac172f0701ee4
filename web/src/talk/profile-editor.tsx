import { Button, Group } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { CharacterFields } from './character-fields.tsx';
import { FactFields } from './fact-fields.tsx';
import { PreferenceFields } from './preference-fields.tsx';
import { isUnchanged, noEdits, type Edits } from './talk-state.ts';
import { texts } from './texts.ts';
import type { Told } from './told.ts';
import classes from './profile-editor.module.css';

/** Changes who the person is. What is set back to what the data say is no change. */
export function ProfileEditor(props: {
  told: Told;
  edits: Edits;
  onApply: (edits: Edits) => void;
  onClose: () => void;
}) {
  const { told, onApply, onClose } = props;
  const t = texts.use();
  const [edits, setEdits] = useState(props.edits);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={classes['dialog']} aria-labelledby="profile-title" onClose={onClose}>
      <form
        className={classes['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onApply(edits);
        }}
      >
        <header className={classes['head']}>
          <h2 id="profile-title">{t('edit')}</h2>
          <p>{t('editLead')}</p>
        </header>
        <div className={classes['fields']}>
          <FactFields told={told} edits={edits} onChange={setEdits} />
          <CharacterFields told={told} edits={edits} onChange={setEdits} />
          <PreferenceFields told={told} edits={edits} onChange={setEdits} />
        </div>
        <Group className={classes['foot']} gap="xs">
          <Button type="submit">{t('apply')}</Button>
          <Button variant="default" disabled={isUnchanged(edits)} onClick={() => setEdits(noEdits)}>
            {t('undo')}
          </Button>
          <Button variant="subtle" onClick={onClose}>
            {t('close')}
          </Button>
        </Group>
      </form>
    </dialog>
  );
}
