SELECT nspname FROM pg_catalog.pg_namespace WHERE nspname = ANY (@namespaces) ORDER BY nspname COLLATE "C";
