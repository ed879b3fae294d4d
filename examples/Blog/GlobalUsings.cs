global using SchemaFirst;
