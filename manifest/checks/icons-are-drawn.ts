import type { AppPackage } from '../app-package';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const COLOUR_TYPE_AT = 25;
/** Colour types of PNG that carry transparency. */
const WITH_ALPHA = [4, 6];

/** Both icons are in the package, as PNG, in the size Teams wants; the outline is transparent. */
export function iconsAreDrawn({ manifest, files }: AppPackage): readonly string[] {
  const { color, outline } = manifest.icons;
  return [...faultsOf(color, files.get(color), 192), ...faultsOf(outline, files.get(outline), 32), ...transparencyFaults(outline, files.get(outline))];
}

function faultsOf(name: string, content: Uint8Array | undefined, size: number): readonly string[] {
  if (!content) return [`Ikonet ${name} mangler i pakken.`];
  if (!isPng(content)) return [`Ikonet ${name} er ikke en PNG-fil.`];
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const [width, height] = [view.getUint32(WIDTH_AT), view.getUint32(HEIGHT_AT)];
  return width === size && height === size ? [] : [`Ikonet ${name} er ${width} × ${height}; det skal være ${size} × ${size}.`];
}

function transparencyFaults(name: string, content: Uint8Array | undefined): readonly string[] {
  if (!content || !isPng(content)) return [];
  return WITH_ALPHA.includes(content[COLOUR_TYPE_AT] ?? 0) ? [] : [`Ikonet ${name} skal være gennemsigtigt.`];
}

function isPng(content: Uint8Array): boolean {
  return content.length > COLOUR_TYPE_AT && SIGNATURE.every((byte, index) => content[index] === byte);
}
