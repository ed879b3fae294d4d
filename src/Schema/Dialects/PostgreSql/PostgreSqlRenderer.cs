using System.Text;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>Steps as PostgreSQL's SQL.</summary>
internal sealed class PostgreSqlRenderer : SqlRenderer
{
    /// <inheritdoc/>
    protected override string Name(QualifiedName name) =>
        name.Namespace is null or "public" ? Quote(name.Name) : Quote(name.Namespace) + "." + Quote(name.Name);

    /// <inheritdoc/>
    protected override void RenderSpecial(MigrationStep step, SqlScriptWriter writer)
    {
        switch (step)
        {
            case CreateNamespace create:
                writer.Statement("CREATE SCHEMA IF NOT EXISTS " + Quote(create.Name));
                break;
            case CreateExtension create:
                writer.Statement(CreateExtension(create.Extension));
                break;
            case AlterExtension alter:
                AlterExtension(alter.Extensions, writer);
                break;
            case CreateEnum create:
                writer.Statement(CreateEnum(create.Enum, Name(create.Enum.Name)));
                break;
            case AlterEnum alter:
                AlterEnum(alter, writer);
                break;
            case RenameEnum rename:
                Rename("TYPE", rename.Names, writer);
                break;
            case RenameEnumValue rename:
                writer.Statement($"ALTER TYPE {Name(rename.Enum)} RENAME VALUE {QuoteText(rename.Value.Former)} TO {QuoteText(rename.Value.Value)}");
                break;
            case DropEnum drop:
                writer.Statement("DROP TYPE " + Name(drop.Enum.Name));
                break;
            case DropForeignKey drop:
                writer.Statement($"ALTER TABLE {Name(drop.Table.Name)} DROP CONSTRAINT {Quote(drop.Key.Name!)}");
                break;
            case AddForeignKey add:
                writer.Statement($"ALTER TABLE {Name(add.Table.Name)} ADD {ForeignKeySql(add.Key, "")}");
                break;
            case RenameForeignKey rename:
                writer.Statement($"ALTER TABLE {Name(rename.Table.Name)} RENAME CONSTRAINT {Quote(rename.Keys.Previous.Name!)} TO {Quote(rename.Keys.Next.Name!)}");
                break;
            case RenameIndex rename:
                var index = Name(new QualifiedName(rename.Table.Name.Namespace, rename.Indexes.Previous.Name));
                writer.Statement($"ALTER INDEX {index} RENAME TO {Quote(rename.Indexes.Next.Name)}");
                break;
            default:
                throw new InvalidOperationException($"The differ made a step '{step.Kind}' that the dialect rules out");
        }
    }

    /// <inheritdoc/>
    protected override void RenameTable(Pair<QualifiedName> names, SqlScriptWriter writer) => Rename("TABLE", names, writer);

    private void Rename(string kind, Pair<QualifiedName> names, SqlScriptWriter writer)
    {
        var (former, now) = (names.Previous, names.Next);
        if (former.Namespace != now.Namespace)
        {
            writer.Statement($"ALTER {kind} {Name(former)} SET SCHEMA {Quote(now.Namespace!)}");
        }

        if (former.Name != now.Name)
        {
            writer.Statement($"ALTER {kind} {Name(new QualifiedName(now.Namespace, former.Name))} RENAME TO {Quote(now.Name)}");
        }
    }

    /// <inheritdoc/>
    protected override string CreateTable(Table table, string name)
    {
        var parts = table.Columns.Select(column => "    " + ColumnSql(column, isWholeKey: false));
        var text = new StringBuilder("CREATE TABLE ").Append(name).Append(" (\n").Append(string.Join(",\n", parts));
        if (table.PrimaryKey is { } key)
        {
            text.Append(",\n\n    ").Append(PrimaryKeySql(key, ","));
        }

        return text.Append("\n)").ToString();
    }

    /// <summary>A serial column is never null unless it is told so afterwards, where Prisma leaves it for the next migration.</summary>
    protected override void AfterCreate(Table table, SqlScriptWriter writer)
    {
        foreach (var column in table.Columns)
        {
            if (IsOptionalSerial(column))
            {
                writer.Statement(AllowNull(table, column));
            }
        }
    }

    internal static bool IsOptionalSerial(Column column) => column is { IsAutoIncrement: true, Arity: ColumnArity.Nullable };

    internal string AllowNull(Table table, Column column) => $"ALTER TABLE {Name(table.Name)} ALTER COLUMN {Quote(column.Name)} DROP NOT NULL";

    /// <inheritdoc/>
    protected override string ColumnSql(Column column, bool isWholeKey)
    {
        var text = new StringBuilder(Quote(column.Name)).Append(' ').Append(column.IsAutoIncrement ? SerialSql(column.Type) : TypeSql(column));
        if (column.IsRequired)
        {
            text.Append(" NOT NULL");
        }

        if (!column.IsAutoIncrement && DefaultSql(column) is { } fallback)
        {
            text.Append(" DEFAULT ").Append(fallback);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    protected override void AlterTable(AlterTable step, SqlScriptWriter writer) => new PostgreSqlTableChanges(this, step).Render(writer);

    /// <inheritdoc/>
    protected override void DropTable(Table table, SqlScriptWriter writer) => writer.Statement("DROP TABLE " + Name(table.Name));

    /// <inheritdoc/>
    protected override string DropIndex(Table table, TableIndex index) => index.IsConstraint
        ? $"ALTER TABLE {Name(table.Name)} DROP CONSTRAINT {Quote(index.Name)}"
        : "DROP INDEX " + Name(new QualifiedName(table.Name.Namespace, index.Name));

    /// <inheritdoc/>
    protected override string CreateIndex(Table table, TableIndex index)
    {
        var method = index.Algorithm is { } algorithm and not "BTree" ? $" USING {algorithm.ToUpperInvariant()} " : "";
        var columns = string.Join(", ", index.Columns.Select(column => IndexColumnSql(column, withOperators: true)));
        var where = index.Predicate is { } predicate ? " WHERE " + predicate : "";
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {Quote(index.Name)} ON {Name(table.Name)}{method}({columns}){where}";
    }

    /// <inheritdoc/>
    protected override string? DefaultSql(Column column) => PostgreSqlDefaults.Sql(this, column, TypeSql(column));

    internal string TableName(Table table) => Name(table.Name);

    internal string NameOf(QualifiedName name) => Name(name);

    internal string Column(Column column) => ColumnSql(column, isWholeKey: false);

    internal string? Default(Column column) => DefaultSql(column);

    internal string PrimaryKeySql(PrimaryKey key, string separator) =>
        $"CONSTRAINT {Quote(key.Name!)} PRIMARY KEY ({string.Join(separator, key.Columns.Select(column => Quote(column.Name)))})";

    internal string TypeSql(Column column)
    {
        var type = column.Type switch
        {
            { Enum: { } name } => Name(name),
            { Native: { } native } => PostgreSqlTypes.Sql(native),
            { Sql: { } sql } => sql,
            _ => throw new InvalidOperationException($"The column '{column.Name}' has no type"),
        };
        return column.IsList ? type + "[]" : type;
    }

    private static string SerialSql(ColumnType type) => type.Native?.Name switch
    {
        "SmallInt" => "SMALLSERIAL",
        "BigInt" => "BIGSERIAL",
        _ => "SERIAL",
    };

    private string CreateEnum(DatabaseEnum type, string name) => $"CREATE TYPE {name} AS ENUM ({string.Join(", ", type.Values.Select(QuoteText))})";

    private string CreateExtension(Extension extension)
    {
        var text = "CREATE EXTENSION IF NOT EXISTS " + Quote(extension.Name);
        if (extension.Namespace is null && extension.Version is null)
        {
            return text;
        }

        text += " WITH";
        text += extension.Namespace is { } space ? " SCHEMA " + Quote(space) : "";
        return text + (extension.Version is { } version ? " VERSION " + Quote(version) : "");
    }

    private void AlterExtension(Pair<Extension> extensions, SqlScriptWriter writer)
    {
        var (previous, next) = (extensions.Previous, extensions.Next);
        if (next.Version is { } version && version != previous.Version)
        {
            writer.Statement($"ALTER EXTENSION {Quote(next.Name)} UPDATE TO {Quote(version)}");
        }

        if (next.Namespace is { } space && space != previous.Namespace && previous.IsRelocatable)
        {
            writer.Statement($"ALTER EXTENSION {Quote(next.Name)} SET SCHEMA {Quote(space)}");
        }
    }

    private void AlterEnum(AlterEnum step, SqlScriptWriter writer)
    {
        var name = Name(step.Enums.Next.Name);
        if (step.Replacement is not { } replacement)
        {
            foreach (var value in step.Added)
            {
                writer.Statement($"ALTER TYPE {name} ADD VALUE {QuoteText(value)}");
            }

            return;
        }

        writer.Statement(CreateEnum(step.Enums.Next, Name(replacement.Temporary)));
        foreach (var usage in replacement.Usages)
        {
            if (usage.Columns.Previous.Default is not null)
            {
                writer.Statement($"ALTER TABLE {Name(usage.Table)} ALTER COLUMN {Quote(usage.Columns.Previous.Name)} DROP DEFAULT");
            }
        }

        foreach (var usage in replacement.Usages)
        {
            var column = Quote(usage.Columns.Previous.Name);
            var type = Name(replacement.Temporary) + (usage.Columns.Previous.IsList ? "[]" : "");
            writer.Statement($"ALTER TABLE {Name(usage.Table)} ALTER COLUMN {column} TYPE {type} USING ({column}::text::{type})");
        }

        writer.Statement($"ALTER TYPE {name} RENAME TO {Quote(replacement.Retired.Name)}");
        writer.Statement($"ALTER TYPE {Name(replacement.Temporary)} RENAME TO {Quote(step.Enums.Next.Name.Name)}");
        foreach (var usage in replacement.Usages)
        {
            if (usage.Columns.Previous.Default is not null && DefaultSql(usage.Columns.Next) is { } fallback)
            {
                writer.Statement($"ALTER TABLE {Name(usage.Table)} ALTER COLUMN {Quote(usage.Columns.Next.Name)} SET DEFAULT {fallback}");
            }
        }
    }
}
