import { useRef } from 'react';
import { newestPlanstatus } from '../../domain/status/newest-planstatus';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { planName } from './plan-name';
import { StatusFormFrame } from './status-form-frame';
import { useNewestEntry } from './use-newest-entry';
import { type StatusFormOptions, useStatusForm } from './use-status-form';

interface StatusFormBodyProps extends Omit<StatusFormOptions, 'formRef' | 'foreignRef'> {
  readonly onCancel: () => void;
}

/** The form for one part of a handleplan. */
export function StatusFormBody({ onCancel, ...options }: StatusFormBodyProps) {
  const { handleplan, specialomraadeId, repeats } = options;
  const { t } = useTranslation();
  const formRef = useRef<HTMLFormElement>(null);
  const foreignRef = useRef<HTMLDivElement>(null);
  const form = useStatusForm({ ...options, formRef, foreignRef });
  const index = useOverblikIndex();
  const newestId = newestPlanstatus(index.planstatus(handleplan.id), specialomraadeId)?.statusopdateringId ?? null;
  const newest = useNewestEntry(handleplan.id, specialomraadeId, newestId);
  const specialomraade = specialomraadeId === null ? undefined : index.aktoerer.get(specialomraadeId);
  const about = [planName(handleplan), specialomraade !== undefined && t('statusform.for', { specialomraade: specialomraade.navn })].filter(Boolean).join(' · ');
  return <StatusFormFrame form={form} newest={newest} title={t(repeats === null ? 'statusform.titel' : 'statusform.titel-gaelder-stadig')} about={about} formRef={formRef} foreignRef={foreignRef} onCancel={onCancel} />;
}
