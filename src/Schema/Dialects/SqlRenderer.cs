using System.Text;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Steps;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Schema.Dialects;

/// <summary>What the dialects' SQL has in common.</summary>
internal abstract class SqlRenderer : ISqlRenderer
{
    /// <inheritdoc/>
    public string Quote(string name) => "\"" + name.Replace("\"", "\"\"") + "\"";

    /// <inheritdoc/>
    public string QuoteText(string text) => "'" + text.Replace("'", "''") + "'";

    /// <inheritdoc/>
    public virtual string Title(MigrationStep step) => step.Kind switch
    {
        StepKind.CreateNamespace => "CreateSchema",
        StepKind.RebuildTables => "RedefineTables",
        StepKind.RecreateIndex => "RedefineIndex",
        var kind => kind.ToString(),
    };

    /// <inheritdoc/>
    public void Render(MigrationStep step, SqlScriptWriter writer)
    {
        switch (step)
        {
            case CreateTable create:
                writer.Statement(CreateTable(create.Table, Name(create.Table.Name)));
                AfterCreate(create.Table, writer);
                break;
            case DropTable drop:
                DropTable(drop.Table, writer);
                break;
            case CreateIndex create:
                writer.Statement(CreateIndex(create.Table, create.Index));
                break;
            case DropIndex drop:
                writer.Statement(DropIndex(drop.Table, drop.Index));
                break;
            case RecreateIndex recreate:
                writer.Statement(DropIndex(recreate.Table, recreate.Indexes.Previous));
                writer.Statement(CreateIndex(recreate.Table, recreate.Indexes.Next));
                break;
            case RenameTable rename:
                RenameTable(rename.Names, writer);
                break;
            case RenameColumn rename:
                RenameColumn(rename.Table, rename.Names.Previous, rename.Names.Next, writer);
                break;
            case SwapColumns swap:
                var between = swap.Names.Previous + "_" + swap.Names.Next;
                RenameColumn(swap.Table, swap.Names.Previous, between, writer);
                RenameColumn(swap.Table, swap.Names.Next, swap.Names.Previous, writer);
                RenameColumn(swap.Table, between, swap.Names.Next, writer);
                break;
            case AlterTable alter:
                AlterTable(alter, writer);
                break;
            default:
                RenderSpecial(step, writer);
                break;
        }
    }

    private void RenameColumn(QualifiedName table, string from, string to, SqlScriptWriter writer) =>
        writer.Statement($"ALTER TABLE {Name(table)} RENAME COLUMN {Quote(from)} TO {Quote(to)}");

    /// <summary>Gives a table another name.</summary>
    protected abstract void RenameTable(Pair<QualifiedName> names, SqlScriptWriter writer);

    /// <summary>A step that only some dialects take.</summary>
    protected abstract void RenderSpecial(MigrationStep step, SqlScriptWriter writer);

    /// <summary>The statement that creates a table under the given name.</summary>
    protected abstract string CreateTable(Table table, string name);

    /// <summary>What a table needs that the statement that creates it cannot say.</summary>
    protected virtual void AfterCreate(Table table, SqlScriptWriter writer)
    {
    }

    /// <summary>Writes the change of a table in place.</summary>
    protected abstract void AlterTable(AlterTable step, SqlScriptWriter writer);

    /// <summary>A column as it stands in a table.</summary>
    protected abstract string ColumnSql(Column column, bool isWholeKey);

    protected abstract void DropTable(Table table, SqlScriptWriter writer);

    protected abstract string DropIndex(Table table, TableIndex index);

    protected abstract string CreateIndex(Table table, TableIndex index);

    /// <summary>A default behind its <c>DEFAULT</c>; null where there is nothing to write.</summary>
    protected abstract string? DefaultSql(Column column);

    /// <summary>A name with its namespace where that is not the default.</summary>
    protected virtual string Name(QualifiedName name) => Quote(name.Name);

    protected string Names(EquatableArray<string> names) => string.Join(", ", names.Select(Quote));

    protected string IndexColumnSql(IndexColumn column, bool withOperators)
    {
        var text = Quote(column.Name);
        if (withOperators && column.OperatorClass is { } operators)
        {
            text += " " + operators;
        }

        return column.Sort switch
        {
            SortOrder.Ascending => text + " ASC",
            SortOrder.Descending => text + " DESC",
            _ => text,
        };
    }

    protected string ForeignKeySql(ForeignKey key, string beforeColumns)
    {
        var text = new StringBuilder();
        if (key.Name is { } name)
        {
            text.Append("CONSTRAINT ").Append(Quote(name)).Append(' ');
        }

        return text.Append("FOREIGN KEY (").Append(Names(key.Columns)).Append(") REFERENCES ").Append(Name(key.ReferencedTable)).Append(beforeColumns)
            .Append('(').Append(Names(key.ReferencedColumns)).Append(") ON DELETE ").Append(ActionSql(key.OnDelete))
            .Append(" ON UPDATE ").Append(ActionSql(key.OnUpdate)).ToString();
    }

    protected static string ActionSql(ReferentialAction action) => action switch
    {
        ReferentialAction.Cascade => "CASCADE",
        ReferentialAction.Restrict => "RESTRICT",
        ReferentialAction.SetNull => "SET NULL",
        ReferentialAction.SetDefault => "SET DEFAULT",
        _ => "NO ACTION",
    };
}
