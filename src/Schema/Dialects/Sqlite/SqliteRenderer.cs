using System.Text;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Steps;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Dialects.Sqlite;

/// <summary>Steps as SQLite's SQL.</summary>
internal sealed class SqliteRenderer : SqlRenderer
{
    /// <inheritdoc/>
    protected override void RenderSpecial(MigrationStep step, SqlScriptWriter writer)
    {
        if (step is RenameValues rename)
        {
            var column = Quote(rename.Column);
            writer.Statement($"UPDATE {Quote(rename.Table.Name)} SET {column} = {QuoteText(rename.Value.Value)} WHERE {column} = {QuoteText(rename.Value.Former)}");
            return;
        }

        if (step is not RebuildTables rebuild)
        {
            throw new InvalidOperationException($"The differ made a step '{step.Kind}' that the dialect rules out");
        }

        // Foreign keys are off while a table is gone: its rows would take referencing rows with them.
        writer.Statement("PRAGMA defer_foreign_keys=ON");
        writer.Statement("PRAGMA foreign_keys=OFF");
        foreach (var table in rebuild.Tables)
        {
            Rebuild(table, writer);
        }

        writer.Statement("PRAGMA foreign_keys=ON");
        writer.Statement("PRAGMA defer_foreign_keys=OFF");
    }

    /// <inheritdoc/>
    protected override void RenameTable(Pair<QualifiedName> names, SqlScriptWriter writer)
    {
        var (from, to) = (names.Previous.Name, names.Next.Name);
        if (string.Equals(from, to, StringComparison.OrdinalIgnoreCase))
        {
            // Names that differ in case alone are one name to SQLite, and so taken.
            writer.Statement($"ALTER TABLE {Quote(from)} RENAME TO {Quote("new_" + to)}");
            from = "new_" + to;
        }

        writer.Statement($"ALTER TABLE {Quote(from)} RENAME TO {Quote(to)}");
    }

    private void Rebuild(TableRebuild rebuild, SqlScriptWriter writer)
    {
        var (previous, next) = (rebuild.Tables.Previous, rebuild.Tables.Next);
        var temporary = Quote("new_" + next.Name.Name);
        writer.Statement(CreateTable(next, temporary));
        var kept = rebuild.Kept.Where(static pair => !pair.Next.IsGenerated && !pair.Previous.IsGenerated)
            .OrderBy(static pair => pair.Next.Name, StringComparer.Ordinal).ToList();
        if (kept.Count > 0)
        {
            var filled = rebuild.Changes.OfType<AlterColumn>().Where(static change => change.FillsNulls && change.Columns.Previous.Arity == ColumnArity.Nullable && change.Columns.Next.IsRequired)
                .Select(static change => change.Columns.Next.Name).ToList();
            var values = kept.Select(pair => filled.Contains(pair.Next.Name)
                ? $"coalesce({Quote(pair.Previous.Name)}, {DefaultSql(pair.Next)}) AS {Quote(pair.Next.Name)}"
                : Quote(pair.Previous.Name));
            writer.Statement($"INSERT INTO {temporary} ({string.Join(", ", kept.Select(pair => Quote(pair.Next.Name)))}) SELECT {string.Join(", ", values)} FROM {Quote(previous.Name.Name)}");
        }

        writer.Statement("DROP TABLE " + Quote(previous.Name.Name));
        writer.Statement($"ALTER TABLE {temporary} RENAME TO {Quote(next.Name.Name)}");
        foreach (var index in next.Indexes)
        {
            if (!index.IsConstraint)
            {
                writer.Statement(CreateIndex(next, index));
            }
        }
    }

    /// <inheritdoc/>
    protected override string CreateTable(Table table, string name)
    {
        var text = new StringBuilder("CREATE TABLE ").Append(name).Append(" (\n");
        var wholeKey = table.PrimaryKey is { Columns.Count: 1 } single ? single.Columns[0].Name : null;
        text.Append(string.Join(",\n", table.Columns.Select(column => "    " + ColumnSql(column, column.Name == wholeKey))));
        if (table.PrimaryKey is { Columns.Count: > 1 } key)
        {
            text.Append(",\n\n    PRIMARY KEY (").Append(string.Join(", ", key.Columns.Select(column => Quote(column.Name)))).Append(')');
        }

        foreach (var index in table.Indexes)
        {
            if (index.IsConstraint)
            {
                text.Append(",\n    UNIQUE (").Append(string.Join(", ", index.Columns.Select(column => IndexColumnSql(column, withOperators: false)))).Append(')');
            }
        }

        foreach (var foreignKey in table.ForeignKeys)
        {
            text.Append(",\n    ").Append(ForeignKeySql(foreignKey, " "));
        }

        return text.Append("\n)").ToString();
    }

    /// <inheritdoc/>
    protected override string ColumnSql(Column column, bool isWholeKey)
    {
        var text = new StringBuilder(Quote(column.Name)).Append(' ').Append(SqliteTypes.Sql(column.Type));
        if (column.IsRequired)
        {
            text.Append(" NOT NULL");
        }

        if (isWholeKey)
        {
            text.Append(column.Type.Family == ColumnFamily.Int ? " PRIMARY KEY AUTOINCREMENT" : " PRIMARY KEY");
        }

        if (DefaultSql(column) is { } value)
        {
            text.Append(" DEFAULT ").Append(value);
        }

        return text.ToString();
    }

    /// <inheritdoc/>
    protected override void AlterTable(AlterTable step, SqlScriptWriter writer)
    {
        foreach (var change in step.Changes.OfType<AddColumn>())
        {
            writer.Statement($"ALTER TABLE {Quote(step.Tables.Next.Name.Name)} ADD COLUMN {ColumnSql(change.Column, isWholeKey: false)}");
        }
    }

    /// <inheritdoc/>
    protected override void DropTable(Table table, SqlScriptWriter writer)
    {
        writer.Statement("PRAGMA foreign_keys=off");
        writer.Statement("DROP TABLE " + Quote(table.Name.Name));
        writer.Statement("PRAGMA foreign_keys=on");
    }

    /// <inheritdoc/>
    protected override string DropIndex(Table table, TableIndex index) => "DROP INDEX " + Quote(index.Name);

    /// <inheritdoc/>
    protected override string CreateIndex(Table table, TableIndex index)
    {
        var columns = string.Join(", ", index.Columns.Select(column => IndexColumnSql(column, withOperators: false)));
        var where = index.Predicate is { } predicate ? " WHERE " + predicate : "";
        return $"CREATE {(index.IsUnique ? "UNIQUE " : "")}INDEX {Quote(index.Name)} ON {Quote(table.Name.Name)}({columns}){where}";
    }

    /// <inheritdoc/>
    protected override string? DefaultSql(Column column) => column.Default switch
    {
        ColumnDefault.Literal literal => SqliteDefaults.Literal(this, literal.Value),
        ColumnDefault.Now => "CURRENT_TIMESTAMP",
        ColumnDefault.Expression { Sql: { } sql } => SqliteDefaults.Expression(sql),
        _ => null,
    };
}
