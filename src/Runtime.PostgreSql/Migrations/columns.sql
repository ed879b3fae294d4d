-- Every column of those, in order. Of a list's type the element's is told, of a domain the type that it is over; "citext" and enums are told by their own names.
SELECT n.nspname, c.relname, a.attname,
    CASE WHEN e.oid IS NULL THEN t.typname ELSE e.typname END AS type_name,
    CASE WHEN (CASE WHEN e.oid IS NULL THEN t.typtype ELSE e.typtype END) <> 'e' THEN ''
         WHEN EXISTS (SELECT 1 FROM pg_catalog.pg_enum AS l WHERE l.enumtypid = coalesce(e.oid, t.oid)) THEN 'e' ELSE '' END AS type_kind,
    CASE WHEN e.oid IS NULL THEN tn.nspname ELSE en.nspname END AS type_namespace,
    e.oid IS NOT NULL AS is_list,
    CASE WHEN o.typtype = 'd' THEN o.typtypmod ELSE a.atttypmod END, a.attnotnull OR (o.typtype = 'd' AND o.typnotnull), a.attidentity::text, a.attgenerated::text,
    pg_get_expr(d.adbin, d.adrelid), format_type(a.atttypid, a.atttypmod), col_description(c.oid, a.attnum)
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
JOIN pg_catalog.pg_type AS o ON o.oid = a.atttypid
JOIN pg_catalog.pg_type AS t ON t.oid = CASE WHEN o.typtype = 'd' THEN o.typbasetype ELSE o.oid END
JOIN pg_catalog.pg_namespace AS tn ON tn.oid = t.typnamespace
LEFT JOIN pg_catalog.pg_type AS e ON e.oid = t.typelem AND t.typcategory = 'A'
LEFT JOIN pg_catalog.pg_namespace AS en ON en.oid = e.typnamespace
LEFT JOIN pg_catalog.pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE n.nspname = ANY (@namespaces) AND c.relkind IN ('r', 'p', 'v', 'm')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C", a.attnum;
