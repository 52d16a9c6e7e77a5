/** A font that goes into every pdf. */
export interface FontFile {
  /** File name in dist/fonts. */
  readonly file: string;
  /** Where it comes from, below node_modules. */
  readonly origin: string;
  /** Family name inside the file. */
  readonly family: string;
  /** `text`: a style of the text face, all styles must have a character; `fallback`: fills its gaps. */
  readonly role: 'text' | 'fallback';
}

const SOURCE_SANS = '@expo-google-fonts/source-sans-3';
const TEXT_FAMILY = 'Source Sans 3';
const FALLBACK_FAMILY = 'DejaVu Sans';

/** The only fonts a document uses (SIL OFL and the Bitstream Vera licence); the build copies them. */
export const FONT_FILES: readonly FontFile[] = [
  {
    file: 'SourceSans3_400Regular.ttf',
    origin: `${SOURCE_SANS}/400Regular/SourceSans3_400Regular.ttf`,
    family: TEXT_FAMILY,
    role: 'text',
  },
  {
    file: 'SourceSans3_400Regular_Italic.ttf',
    origin: `${SOURCE_SANS}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
    family: TEXT_FAMILY,
    role: 'text',
  },
  {
    file: 'SourceSans3_600SemiBold.ttf',
    origin: `${SOURCE_SANS}/600SemiBold/SourceSans3_600SemiBold.ttf`,
    family: TEXT_FAMILY,
    role: 'text',
  },
  {
    file: 'SourceSans3_600SemiBold_Italic.ttf',
    origin: `${SOURCE_SANS}/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf`,
    family: TEXT_FAMILY,
    role: 'text',
  },
  {
    file: 'DejaVuSans.ttf',
    origin: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
    family: FALLBACK_FAMILY,
    role: 'fallback',
  },
];

/** The licences of those fonts, which stand beside them; both ask for that. */
export const FONT_LICENCES: readonly Pick<FontFile, 'file' | 'origin'>[] = [
  { file: 'SourceSans3-LICENSE.txt', origin: `${SOURCE_SANS}/LICENSE_FONT` },
  { file: 'DejaVuSans-LICENSE.txt', origin: 'dejavu-fonts-ttf/LICENSE' },
];

/**
 * The names under which the layout asks for our fonts. The engine also looks at the fonts of the machine,
 * and would take a style of the same family from there. Each is as long as the name it stands for.
 */
export const PRIVATE_FAMILIES: Readonly<Record<string, string>> = {
  [TEXT_FAMILY]: 'Proplan Sans3',
  [FALLBACK_FAMILY]: 'Proplan Alt',
};
