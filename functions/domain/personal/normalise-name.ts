/** What is typed for the dot between the parts of a name: 买买提·艾力, 买买提•艾力, 买买提・艾力 … */
const DOTS = /\s*[·•‧∙⋅・⸱]\s*/gu;
/** A full stop between two ideographs is such a dot too; after a Latin letter it is not. */
const STOP_BETWEEN_IDEOGRAPHS = /(?<=\p{Script=Han})\s*\.\s*(?=\p{Script=Han})/gu;
/** Rosters spread a name of two characters to the width of three: 张　三. */
const SPACE_BETWEEN_IDEOGRAPHS = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;

/**
 * A person's name in the one form it is compared in: compatible characters of Unicode made one (NFKC), the dot between parts
 * made `·`, spaces gone between ideographs and around dots, else one space. The written name is kept beside it.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(DOTS, '·')
    .replace(STOP_BETWEEN_IDEOGRAPHS, '·')
    .replace(SPACE_BETWEEN_IDEOGRAPHS, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
