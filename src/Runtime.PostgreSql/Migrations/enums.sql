-- Every enum type that has values, those in order.
SELECT n.nspname, t.typname, ARRAY(SELECT e.enumlabel::text FROM pg_catalog.pg_enum AS e WHERE e.enumtypid = t.oid ORDER BY e.enumsortorder),
    obj_description(t.oid, 'pg_type')
FROM pg_catalog.pg_type AS t
JOIN pg_catalog.pg_namespace AS n ON n.oid = t.typnamespace
WHERE n.nspname = ANY (@namespaces) AND t.typtype = 'e'
    AND EXISTS (SELECT 1 FROM pg_catalog.pg_enum AS e WHERE e.enumtypid = t.oid)
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend AS d WHERE d.classid = 'pg_catalog.pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')
ORDER BY n.nspname COLLATE "C", t.typname COLLATE "C";
