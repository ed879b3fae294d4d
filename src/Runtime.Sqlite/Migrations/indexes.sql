-- Every index's columns, in order, the youngest index first; without those that stand for a primary key.
SELECT m.name, i.name, i."unique", i.origin, i.partial, s.sql, k.name, k."desc"
FROM sqlite_master AS m, pragma_index_list(m.name) AS i, pragma_index_xinfo(i.name) AS k
LEFT JOIN sqlite_master AS s ON s.type = 'index' AND s.name = i.name
WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\_%' ESCAPE '\' AND i.origin <> 'pk' AND k."key" = 1
ORDER BY m.name, i.seq, k.seqno;
