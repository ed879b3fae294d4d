-- Every index's key columns, in order, without those of primary keys and exclusion constraints. A null column is an expression.
SELECT n.nspname, c.relname, ic.relname, i.indisunique,
    EXISTS (SELECT 1 FROM pg_catalog.pg_constraint AS k WHERE k.conindid = i.indexrelid AND k.contype = 'u') AS is_constraint,
    am.amname, pg_get_expr(i.indpred, i.indrelid), a.attname,
    (i.indoption[u.position - 1] & 1) = 1 AS is_descending,
    (i.indoption[u.position - 1] & 2) = 2 AS nulls_first,
    oc.opcname, oc.opcdefault, am.amname = 'btree' AS is_ordered
FROM pg_catalog.pg_index AS i
JOIN pg_catalog.pg_class AS c ON c.oid = i.indrelid
JOIN pg_catalog.pg_class AS ic ON ic.oid = i.indexrelid
JOIN pg_catalog.pg_am AS am ON am.oid = ic.relam
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS u (number, position)
LEFT JOIN pg_catalog.pg_attribute AS a ON a.attrelid = i.indrelid AND a.attnum = u.number AND u.number > 0
LEFT JOIN pg_catalog.pg_opclass AS oc ON oc.oid = i.indclass[u.position - 1]
WHERE n.nspname = ANY (@namespaces) AND c.relkind IN ('r', 'p')
    AND NOT i.indisprimary AND NOT i.indisexclusion AND u.position <= i.indnkeyatts
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", ic.relname COLLATE "C", u.position;
