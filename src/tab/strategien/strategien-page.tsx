import { strategiTree } from '../../domain/overblik/strategi-tree';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useOverblikIndex } from '../app/overblik-context';
import { useEmneEntries } from '../omraade/use-emne-entries';
import { StrategiHeading } from '../overblik/strategi-heading';
import { OmraadeTree } from './omraade-tree';
import { StrategiStatus } from './strategi-status';
import { StrategiYears } from './strategi-years';

/** A strategy as it was adopted and as it stands: vision, years, its own status, and the tree of its areas. */
export function StrategienPage({ strategi }: { readonly strategi: Strategi }) {
  return <StrategiAsTree key={strategi.id} strategi={strategi} />;
}

function StrategiAsTree({ strategi }: { readonly strategi: Strategi }) {
  const history = useEmneEntries({ strategiId: strategi.id, omraadeId: null });
  const { grupper } = strategiTree(strategi.id, useOverblikIndex()).trae;
  return (
    <>
      <StrategiHeading strategi={strategi} title={strategiName(strategi)}>{strategi.vision ?? undefined}</StrategiHeading>
      <StrategiYears strategi={strategi} />
      <StrategiStatus strategi={strategi} history={history} />
      <OmraadeTree strategi={strategi} grupper={grupper} history={history} />
    </>
  );
}
