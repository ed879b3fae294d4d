SELECT "t0"."id" FROM "Note" AS "t0" WHERE "t0"."tenant" = $1 ORDER BY "t0"."id" ASC LIMIT 2;
SELECT "t0"."id", "t0"."parentId" FROM "Note" AS "t0" WHERE "t0"."parentId" IN (SELECT value FROM json_each($1));
