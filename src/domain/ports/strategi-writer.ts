import type { Strategiudkast } from '../udkast/strategiudkast';
import type { UdkastReport } from '../udkast/udkast-report';

/** Puts a whole strategy into the lists. Running it again changes nothing. Throws `ServiceError`. */
export interface StrategiWriter {
  write(udkast: Strategiudkast, onProgress?: (done: number, total: number) => void): Promise<UdkastReport>;
}
