import { withoutLayout } from "./layout";

export interface DescribedFunction {
  readonly signature: string;
  readonly properties: string;
  readonly rights: readonly string[];
  readonly description: string | null;
  readonly body: string;
}

/** Our own functions: those of an extension belong to that. */
export const FUNCTIONS = `
SELECT format('%s(%s)', proname, pg_get_function_identity_arguments(p.oid)) AS signature,
       concat_ws(', ',
         'arguments ' || nullif(pg_get_function_arguments(p.oid), pg_get_function_identity_arguments(p.oid)),
         'returns ' || pg_get_function_result(p.oid), 'in ' || lanname,
         CASE provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
         CASE proparallel WHEN 's' THEN 'parallel safe' WHEN 'r' THEN 'parallel restricted' END,
         CASE WHEN prokind <> 'f' THEN 'of kind ' || prokind::text END,
         CASE WHEN proisstrict THEN 'strict' END, CASE WHEN proleakproof THEN 'leakproof' END,
         CASE WHEN prosecdef THEN 'as its owner' END, 'cost ' || procost, 'rows ' || nullif(prorows, 0),
         CASE WHEN proowner <> current_user::regrole THEN 'owned by ' || proowner::regrole::text END,
         'set ' || array_to_string(proconfig, '; ')) AS properties,
       ARRAY(
         SELECT format('%s may %s', CASE grantee WHEN 0 THEN 'PUBLIC'
           WHEN current_user::regrole THEN 'the owner of the tables' ELSE grantee::regrole::text END,
           privilege_type)
         FROM aclexplode(coalesce(proacl, acldefault('f', proowner))) WHERE grantee <> proowner
         ORDER BY grantee <> 0, grantee::regrole::text COLLATE "C"
       ) AS rights,
       obj_description(p.oid, 'pg_proc') AS description,
       prosrc AS body
FROM pg_proc p JOIN pg_language l ON l.oid = prolang
WHERE pronamespace = 'public'::regnamespace
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
ORDER BY proname COLLATE "C", pg_get_function_identity_arguments(p.oid) COLLATE "C"`;

/**
 * A function in lines: what it is, who may call it, what its comment says, and its text, a statement a line.
 */
export function linesOfFunction(described: DescribedFunction): string[] {
  const { signature, properties, rights, description, body } = described;
  return [
    `${signature} ${properties}`,
    ...rights.map((right) => `  ${right}`),
    ...(description === null ? [] : [`  is described: ${description}`]),
    ...withoutLayout(body).map((line) => `  | ${line}`),
  ];
}
