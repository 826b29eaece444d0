import { useEffect, useLayoutEffect, useState } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { findMine } from '../../domain/mine/find-mine';
import { partKey } from '../../domain/mine/min-indsats';
import type { Statusopdatering } from '../../domain/status/statusopdatering';
import { useCurrentPerson } from '../app/current-person';
import { markRows, markWhole } from '../app/first-rows';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { HiddenText } from '../components/hidden-text';
import { StatusForm } from '../statusform/status-form';
import { AwayTool } from './mindet/away-tool';
import { MindetIntro } from './mindet/mindet-intro';
import { isAnsweredToday, remindedParts } from './mindet/reminded-parts';
import { MineList } from './mine-list';
import { MineSummary } from './mine-summary';
import { useMineStyles } from './mine-styles';
import { NoPlans } from './no-plans';
import type { Thanks } from './thanks';

interface Answering {
  readonly key: string;
  readonly handleplanId: number;
  readonly specialomraadeId: number | null;
  readonly repeats: Statusopdatering | null;
}

function titleIdOf(key: string): string {
  return `mine-${key}`;
}

/** *Mine indsatser i strategien*: my plans, what is due first, each answered in place or in the form; or exactly those that a reminder's link names. */
export function MinePage() {
  const styles = useMineStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const { kun } = useView().view;
  const { person, mayRegisterStatus } = useCurrentPerson();
  const today = datoInCopenhagen(now());
  const all = findMine(useOverblik(), person.id, today, useOverblikIndex());
  const mindet = kun === null ? null : remindedParts(all, kun);
  const mine = mindet?.mine ?? all;
  const title = t(mindet === null ? 'mine.titel' : 'mindet.titel');
  const [answering, setAnswering] = useState<Answering | null>(null);
  const [returnTo, setReturnTo] = useState<string | null>(null);
  const [thanks, setThanks] = useState<ReadonlyMap<string, Thanks>>(new Map());

  useLayoutEffect(markRows, []);
  useEffect(markWhole, []);
  useLayoutEffect(() => {
    if (returnTo !== null && answering === null) document.getElementById(titleIdOf(returnTo))?.focus();
  }, [returnTo, answering]);

  function thank(keys: readonly string[], said: Thanks): void {
    setThanks(new Map([...thanks, ...keys.map((key) => [key, said] as const)]));
  }

  /** What I have just answered; of what I was reminded of, also what anybody has answered today. */
  function allThanks(): ReadonlyMap<string, Thanks> {
    if (mindet === null) return thanks;
    const answered = mine.filter((indsats) => isAnsweredToday(indsats, today)).map((indsats) => [partKey(indsats), { title: t('mindet.besvaret'), details: '' }] as const);
    return new Map([...answered, ...thanks]);
  }

  function leaveForm(key: string): void {
    setReturnTo(key);
    setAnswering(null);
  }

  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{answering === null ? title : <HiddenText>{title}</HiddenText>}</h1>
      {answering !== null && (
        <div className={styles.form}>
          <StatusForm
            handleplanId={answering.handleplanId}
            specialomraadeId={answering.specialomraadeId}
            repeats={answering.repeats}
            onDone={(said) => {
              thank([answering.key], { title: said, details: '' });
              leaveForm(answering.key);
            }}
            onCancel={() => leaveForm(answering.key)}
          />
        </div>
      )}
      {mindet !== null && answering === null && <MindetIntro gone={mindet.gone} none={mine.length === 0} />}
      {mindet === null && mine.length === 0 && answering === null && <NoPlans />}
      {mine.length > 0 && (
        <div className={styles.content} style={answering === null ? undefined : { display: 'none' }}>
          <MineSummary mine={mine} answered={mindet === null ? null : allThanks().size} />
          <MineList
            key={kun}
            mine={mine}
            reminded={mindet !== null}
            today={today}
            thanks={allThanks()}
            titleIdOf={titleIdOf}
            onThanks={(indsats, plans, said) => thank(plans.map(({ id }) => partKey({ handleplanId: id, specialomraadeId: indsats.specialomraadeId })), said)}
            onRegister={(indsats, repeats) => setAnswering({ key: partKey(indsats), handleplanId: indsats.handleplanId, specialomraadeId: indsats.specialomraadeId, repeats })}
          />
          {mindet !== null && mayRegisterStatus && <AwayTool />}
        </div>
      )}
    </div>
  );
}
