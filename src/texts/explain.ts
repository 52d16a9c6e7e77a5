/** Words of `proplan explain`. */
const nl = {
  article: 'Artikel',
  force: 'Kracht',
  severity: 'Zwaarte',
  source: 'Bron',
  good: 'Goed',
  bad: 'Fout',
  finding: 'Bevinding',
  parameter: 'Parameter',
  from: 'geldt vanaf',
  rounding: 'afgerond',
  doubt: 'Twijfel',
  figures: 'Cijfers',
  core: 'eigen controle van proplan, zonder artikel',
};

const en: typeof nl = {
  article: 'Article',
  force: 'Force',
  severity: 'Severity',
  source: 'Source',
  good: 'Good',
  bad: 'Wrong',
  finding: 'Finding',
  parameter: 'Parameter',
  from: 'holds from',
  rounding: 'rounded',
  doubt: 'Doubt',
  figures: 'Figures',
  core: "proplan's own check, without an article",
};

export const EXPLAIN = { nl, en };
