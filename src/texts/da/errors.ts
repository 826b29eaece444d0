import type { Text } from '../text';

export const errorsDa = {
  'fejl.offline': 'Der er ingen forbindelse til SharePoint. Se efter, om du er på nettet, og prøv igen.',
} as const satisfies Record<string, Text>;
