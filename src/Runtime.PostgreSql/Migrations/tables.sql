-- Every table, partitioned table, view and materialized view of the namespaces, without those of extensions.
SELECT n.nspname, c.relname, c.relkind::text, c.relispartition, c.relhassubclass, c.relrowsecurity,
    obj_description(c.oid, 'pg_class'),
    CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = ANY (@namespaces) AND c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition AND c.relname <> '_prisma_migrations'
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend AS d WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C";
