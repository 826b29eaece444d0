import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useView } from '../app/view-context';

const useStyles = makeStyles({
  link: {
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    ':hover': { color: tokens.colorBrandForegroundLink, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px', borderRadius: tokens.borderRadiusSmall },
  },
  open: { color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightSemibold },
});

/** How the panel finds the link it was opened from, to give the focus back. */
export function planLinkSelector(handleplanId: number): string {
  return `a[data-handleplan="${handleplanId}"]`;
}

/** A plan's title as a link that opens it in the panel. */
export function PlanLink({ handleplan, withNummer = false, id }: { readonly handleplan: Handleplan; readonly withNummer?: boolean; readonly id?: string }) {
  const styles = useStyles();
  const { view, hrefOf } = useView();
  const open = view.handleplanId === handleplan.id;
  return (
    <a id={id} href={hrefOf({ handleplanId: handleplan.id })} data-handleplan={handleplan.id} aria-current={open ? 'true' : undefined} className={mergeClasses(styles.link, open && styles.open)}>
      {withNummer && handleplan.nummer !== null ? `${handleplan.nummer} ${handleplan.titel}` : handleplan.titel}
    </a>
  );
}
