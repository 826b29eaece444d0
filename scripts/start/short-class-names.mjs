const NAME = 'ShortClassNames';

/**
 * A webpack plugin: gives the classes that Griffel has made short names, the same in the style sheet and the JavaScript.
 * As made they are hashes (`mc9l5x:"f22iagw"`: what it sets, and the class), which nothing compresses; 3,500 of them
 * are a tenth of what the screens weigh. Nothing but their being equal or not is ever asked of them.
 */
export class ShortClassNames {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap(NAME, (compilation) => {
      compilation.hooks.processAssets.tap({ name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1 }, (assets) => {
        const texts = Object.entries(assets).filter(([file]) => /\.(css|js)$/.test(file)).map(([file, source]) => [file, String(source.source())]);
        const rename = createRenaming(texts.filter(([file]) => file.endsWith('.css')).map(([, text]) => text).join(''), texts.filter(([file]) => file.endsWith('.js')).map(([, text]) => text).join('\n'));
        for (const [file, text] of texts) compilation.updateAsset(file, new sources.RawSource(file.endsWith('.css') ? rename.inStyles(text) : rename.inCode(text)));
      });
    });
  }
}

const CLASS_IN_STYLES = /\.([fr][0-9a-z]{5,8})(?![\w-])/g;
const CLASS_IN_CODE = /(["'`])([fr][0-9a-z]{5,8})\1/g;
/** What a class sets, before its class: in `{mc9l5x:"f22iagw"}` and `{B6of3ja:["f1","f2"]}`, and where nothing is set, `{Bn0qgzm:0}`. */
const VALUED = /([{,]["']?)([A-Za-z][0-9a-z]{5,7})(["']?:)(?=0[,}]|\[?["'`]([fr][0-9a-z]{5,8})["'`])/g;

/** A class for each direction of writing: `["f1","f2"]`, from left to right and the other way. */
const PAIR = /\[(["'`][fr][0-9a-z]{5,8}["'`]),["'`]([fr][0-9a-z]{5,8})["'`]\]/g;

/** The renaming of the classes that the styles know; those used most get the shortest names, those used as often in the order in which they appear: what stands together is alike, and smaller compressed. */
export function createRenaming(styles, code) {
  const known = new Set([...styles.matchAll(CLASS_IN_STYLES)].map(([, name]) => name));
  const classes = shortNames([...code.matchAll(CLASS_IN_CODE)].map(([, , name]) => name).filter((name) => known.has(name)).concat([...known]), 'f');
  // A hash has a digit in it; a name that somebody has chosen for a member hardly ever, and never one of Griffel's.
  const properties = shortNames([...code.matchAll(VALUED)].filter(([, , , , value]) => known.has(value)).map(([, , name]) => name).filter((name) => /\d/.test(name)), 'p');
  const isOfStyles = (name, value) => properties.has(name) && (value === undefined || known.has(value));
  /** Danish and English are written from left to right. */
  const fromTheLeft = (text) => text.replace(PAIR, (whole, first, second) => (known.has(second) ? first : whole));
  return {
    inStyles: (text) => text.replace(CLASS_IN_STYLES, (whole, name) => `.${classes.get(name) ?? name}`),
    inCode: (text) => fromTheLeft(text).replace(VALUED, (whole, before, name, after, value) => (isOfStyles(name, value) ? before + properties.get(name) + after : whole)).replace(CLASS_IN_CODE, (whole, quote, name) => (known.has(name) ? quote + classes.get(name) + quote : whole)),
  };
}

function shortNames(names, letter) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const ordered = [...counts].sort(([, one], [, other]) => other - one);
  return new Map(ordered.map(([name], place) => [name, letter + place.toString(36)]));
}
