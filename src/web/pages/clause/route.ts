import type { AddPage } from '../../pages.ts';
import { signedIn } from '../../signed-in.ts';
import type { Visit } from '../../visit.ts';
import { notFound } from '../../wrong/pages.ts';
import { citationsOf } from './citations.ts';
import { clauseListView, clauseView } from './view.ts';

const showClause = ({ params, protocol, visitor }: Visit) => {
  const clause = protocol.clauses.get(params['id'] ?? '');
  if (clause === undefined) return notFound(visitor);
  return clauseView({
    visitor,
    clause,
    protocol: protocol.protocol,
    citations: citationsOf(protocol.protocol, clause.id),
  });
};

const showClauses = ({ protocol, visitor }: Visit) =>
  clauseListView({ visitor, protocol: protocol.protocol, clauses: [...protocol.clauses.values()] });

/** The procedure, clause by clause, and what of it each rule honours. */
export const clausePages: AddPage = (app, house) => {
  app.get('/clauses', signedIn(house, showClauses));
  app.get('/clauses/:id', signedIn(house, showClause));
};
