-- Every column of every table and view, in order. Hidden columns 2 and 3 are generated ones.
SELECT m.name, m.type, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden, m.sql
FROM sqlite_master AS m, pragma_table_xinfo(m.name) AS x
WHERE m.type IN ('table', 'view') AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\'
ORDER BY m.name, x.cid;
