const GROUP = 4;

/** How many groups a digest has on paper. */
const GROUPS = 16;

/** A digest of 64 characters as it stands on paper: sixteen groups of four. */
export function digestGroups(digest: string): string[] {
  return Array.from({ length: GROUPS }, (_, index) => digest.slice(index * GROUP, (index + 1) * GROUP));
}

/** One group as read from paper. */
export interface ReadGroup {
  /** 1 to 16. */
  readonly number: number;
  readonly characters: string;
}

/** Reads `3=ab12,11=90ff`; null when that is not what it says. Capitals and spaces count for nothing. */
export function readGroups(text: string): ReadGroup[] | null {
  const groups = text.split(/[,;]|(?<=\w)\s+(?=\d)/).map((part): ReadGroup | null => {
    const [, number, characters = ''] = /^\s*(\d{1,2})\s*=\s*([0-9a-f]{4})\s*$/i.exec(part) ?? [];
    const known = number !== undefined && Number(number) >= 1 && Number(number) <= GROUPS;
    return known ? { number: Number(number), characters: characters.toLowerCase() } : null;
  });
  return groups.includes(null) ? null : (groups as ReadGroup[]);
}

/** The groups on paper that this digest does not have. */
export function strangeGroups(digest: string, read: readonly ReadGroup[]): ReadGroup[] {
  const groups = digestGroups(digest);
  return read.filter(({ number, characters }) => groups[number - 1] !== characters);
}

/** Two different groups to ask for, by chance, so that nobody can prepare the answer. */
export function groupsToAsk(random: () => number = Math.random): [number, number] {
  const first = 1 + Math.floor(random() * GROUPS);
  const second = 1 + Math.floor(random() * (GROUPS - 1));
  return [first, second < first ? second : second + 1];
}
