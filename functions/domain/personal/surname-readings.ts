/** Surnames that are read otherwise than the same character elsewhere, by the initial of the reading as a surname. */
const SINGLE: Readonly<Record<string, string>> = {
  B: '秘薄',
  C: '种晟',
  G: '句勾盖蓋炅',
  H: '郝华華黑',
  J: '贾賈纪紀',
  K: '阚闞',
  M: '缪繆宓牟',
  N: '佴乜粘那能',
  O: '区區',
  P: '朴逄繁',
  Q: '仇覃瞿',
  S: '单單召折佘',
  T: '钭鈄',
  W: '尉隗',
  X: '解冼洗郇郗颉頡',
  Y: '乐樂员員幺么蔚',
  Z: '曾查翟臧祭訾藏',
};

/** Surnames of two characters one of which is read otherwise in them. */
const DOUBLE: Readonly<Record<string, string>> = {
  尉迟: 'YC',
  尉遲: 'YC',
  万俟: 'MQ',
  萬俟: 'MQ',
  长孙: 'ZS',
  長孫: 'ZS',
  澹台: 'TT',
  澹臺: 'TT',
  乐正: 'YZ',
  樂正: 'YZ',
  宰父: 'ZF',
};

const BY_SURNAME: ReadonlyMap<string, string> = new Map([
  ...Object.entries(DOUBLE),
  ...Object.entries(SINGLE).flatMap(([initial, surnames]) =>
    Array.from(surnames, (surname): [string, string] => [surname, initial]),
  ),
]);

/**
 * The surname at the start of a name that is read otherwise than its characters are, with its initials; undefined for every
 * other name. Where a character has two readings as a surname, the more frequent one counts.
 */
export function surnameReading(name: string): { readonly surname: string; readonly initials: string } | undefined {
  const [first = '', second = ''] = name;
  for (const surname of [first + second, first]) {
    const initials = BY_SURNAME.get(surname);
    if (initials !== undefined) return { surname, initials };
  }
  return undefined;
}
