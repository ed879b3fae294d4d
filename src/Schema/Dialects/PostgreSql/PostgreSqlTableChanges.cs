using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Steps;

namespace SchemaFirst.Schema.Dialects.PostgreSql;

/// <summary>The changes of one table: one <c>ALTER TABLE</c>, and what must stand before and after it.</summary>
internal sealed class PostgreSqlTableChanges(PostgreSqlRenderer renderer, AlterTable step)
{
    private readonly List<string> _before = [];
    private readonly List<string> _clauses = [];
    private readonly List<string> _after = [];

    private string Table => renderer.TableName(step.Tables.Next);

    public void Render(SqlScriptWriter writer)
    {
        foreach (var change in step.Changes)
        {
            Add(change);
        }

        foreach (var statement in _before)
        {
            writer.Statement(statement);
        }

        if (_clauses.Count > 0)
        {
            writer.Statement($"ALTER TABLE {Table} {string.Join(",\n", _clauses)}");
        }

        foreach (var statement in _after)
        {
            writer.Statement(statement);
        }
    }

    private void Add(TableChange change)
    {
        switch (change)
        {
            case DropPrimaryKey drop:
                _clauses.Add("DROP CONSTRAINT " + renderer.Quote(drop.Key.Name!));
                break;
            case RenamePrimaryKey rename:
                _before.Add($"ALTER TABLE {Table} RENAME CONSTRAINT {renderer.Quote(rename.Keys.Previous.Name!)} TO {renderer.Quote(rename.Keys.Next.Name!)}");
                break;
            case AddPrimaryKey add:
                _clauses.Add("ADD " + renderer.PrimaryKeySql(add.Key, ", "));
                break;
            case DropColumn drop:
                _clauses.Add("DROP COLUMN " + renderer.Quote(drop.Column.Name));
                break;
            case AddColumn add:
                Add(add.Column);
                break;
            case RecreateColumn recreate:
                _clauses.Add("DROP COLUMN " + renderer.Quote(recreate.Columns.Previous.Name));
                Add(recreate.Columns.Next);
                break;
            case AlterColumn alter:
                Alter(alter);
                break;
        }
    }

    private void Add(Column column)
    {
        _clauses.Add("ADD COLUMN     " + renderer.Column(column));
        if (PostgreSqlRenderer.IsOptionalSerial(column))
        {
            _after.Add(renderer.AllowNull(step.Tables.Next, column));
        }
    }

    private void Alter(AlterColumn change)
    {
        var (previous, next) = (change.Columns.Previous, change.Columns.Next);
        var column = "ALTER COLUMN " + renderer.Quote(next.Name);
        if ((change.Aspects & ColumnAspects.AutoIncrement) != 0)
        {
            AlterSequence(change.Columns, column);
        }
        else if ((change.Aspects & ColumnAspects.Default) != 0)
        {
            _clauses.Add(renderer.Default(next) is { } value ? $"{column} SET DEFAULT {value}" : column + " DROP DEFAULT");
        }

        if ((change.Aspects & ColumnAspects.Arity) != 0 && previous.IsRequired != next.IsRequired)
        {
            _clauses.Add(column + (next.IsRequired ? " SET NOT NULL" : " DROP NOT NULL"));
        }

        if ((change.Aspects & ColumnAspects.Type) == 0)
        {
            return;
        }

        var type = renderer.TypeSql(next);
        var conversion = PostgreSqlCasts.NeedsText(previous.Type, next.Type) ? $" USING {renderer.Quote(next.Name)}::text::{type}" : "";
        _clauses.Add($"{column} SET DATA TYPE {type}{conversion}");
        if (previous.IsAutoIncrement && next.IsAutoIncrement && previous.Default is ColumnDefault.NextValue counter && next.Type.Native is { Name: "SmallInt" or "Integer" or "BigInt" } integer)
        {
            // A sequence counts only as far as the type it was made for.
            _after.Add($"ALTER SEQUENCE {renderer.NameOf(counter.Sequence)} AS {PostgreSqlTypes.Sql(integer)}");
        }
    }

    private void AlterSequence(Pair<Column> columns, string column)
    {
        var (previous, next) = (columns.Previous, columns.Next);
        if (next.IsAutoIncrement && next.Default is ColumnDefault.NextValue made)
        {
            // In small letters, as a name without quotes would be taken.
            var name = new QualifiedName(made.Sequence.Namespace, made.Sequence.Name.ToLowerInvariant());
            _before.Add("CREATE SEQUENCE " + renderer.NameOf(name));
            _clauses.Add($"{column} SET DEFAULT {renderer.Default(next with { Default = new ColumnDefault.NextValue(name) })}");
            _after.Add($"ALTER SEQUENCE {renderer.NameOf(name)} OWNED BY {Table}.{renderer.Quote(next.Name)}");
            return;
        }

        if (previous.Default is null)
        {
            _clauses.Add(column + " DROP IDENTITY IF EXISTS");
        }

        if (renderer.Default(next) is { } value)
        {
            _clauses.Add($"{column} SET DEFAULT {value}");
        }
        else if (previous.Default is not null)
        {
            _clauses.Add(column + " DROP DEFAULT");
        }

        if (previous.Default is ColumnDefault.NextValue gone)
        {
            _after.Add("DROP SEQUENCE " + renderer.NameOf(gone.Sequence));
        }
    }
}
