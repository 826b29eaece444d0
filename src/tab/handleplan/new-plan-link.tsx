import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { useMayEdit } from './use-may-edit';

const useStyles = makeStyles({
  link: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minHeight: '32px' },
});

/** How the panel finds the link it was opened from, to give the focus back. */
export const NEW_PLAN_LINK = 'a[data-ny-handleplan]';

/** The way to a new handleplan, under an Omraade or wherever one chooses; nothing for whoever may not make one. */
export function NewPlanLink({ omraadeId = null }: { readonly omraadeId?: number | null }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { hrefOf } = useView();
  if (!useMayEdit()) return null;
  return <Link className={styles.link} href={hrefOf({ handleplanId: null, omraadeId, nyHandleplan: true })} data-ny-handleplan={omraadeId ?? ''}><AddRegular aria-hidden="true" />{t('planform.ny')}</Link>;
}
