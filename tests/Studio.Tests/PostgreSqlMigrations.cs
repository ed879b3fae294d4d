using SchemaFirst.Studio.Tests.Kit;

namespace SchemaFirst.Studio.Tests;

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlMigrations : MigrationSpecification<PostgreSqlStage>;
