/**
 * The mutants that no test notices, and why: by file, then by what was changed into what. `report.ts` holds each
 * reason against the last run.
 */

const NO_SUCH_PATH = 'nothing stands at that path, and what is not given is left out';

export const SURVIVORS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'rag/reconcile.ts': { '[] → ["Stryker was here"]': NO_SUCH_PATH },
  'rag/workforce.ts': {
    '[] → ["Stryker was here"]': 'a role that no post has gives no line, because a share of nothing does not apply',
  },
  'support/documents.ts': {
    '[] → ["Stryker was here"]': 'a session that holds neither a day nor notes has no date to be checked',
  },
  'tier/care.ts': {
    '[] → ["Stryker was here"]': 'a text that is no day lies on or before none, and no supervision is read from it',
  },
  'tier/meeting.ts': {
    '[] → ["Stryker was here"]': 'an item that no agenda asks for is left out of what a meeting covered',
  },
  'tier/position.ts': {
    '\'ended\' → ""': 'the path is put in afterwards: whatever is wrong with an end stands at `ended`',
  },
};
