-- Every table, partitioned table, view and materialized view of the namespaces, without those of extensions.
SELECT n.nspname, c.relname, c.relkind::text, c.relispartition, c.relhassubclass, c.relrowsecurity,
    obj_description(c.oid, 'pg_class'),
    CASE WHEN c.relkind IN ('v', 'm') THEN pg_get_viewdef(c.oid) END
FROM pg_catalog.pg_class AS c
JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
WHERE n.nspname = ANY (@namespaces) AND c.relkind IN ('r', 'p', 'v', 'm') AND NOT c.relispartition
    -- Left behind where an extension's objects were restored from a dump: they belong to it all the same.
    AND lower(c.relname) NOT IN ('spatial_ref_sys', 'geometry_columns', 'geography_columns', 'raster_columns', 'raster_overviews', 'pg_buffercache')
    AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_depend AS d WHERE d.classid = 'pg_catalog.pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
ORDER BY n.nspname COLLATE "C", c.relname COLLATE "C";
