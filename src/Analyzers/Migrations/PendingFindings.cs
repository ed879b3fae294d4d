using Microsoft.CodeAnalysis;
using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Changes;
using SchemaFirst.Schema.Migrations.Risks;
using SchemaFirst.Schema.Migrations.Steps;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>Puts what a plan does into words, at the record, property or enum that it is about.</summary>
internal sealed class PendingFindings
{
    private const int LongestSql = 400;

    private readonly MigrationPlan _plan;
    private readonly SchemaPlaces _places;
    private readonly IReadOnlyList<RenameGuess> _guesses;
    private readonly List<MigrationFinding> _findings = [];

    public PendingFindings(SchemaView view, SchemaModel schema, MigrationPlan plan)
    {
        _plan = plan;
        _places = new SchemaPlaces(view, schema, plan);
        _guesses = RenameGuess.Find(plan);
    }

    public List<MigrationFinding> Collect()
    {
        AddPending();
        foreach (var guess in _guesses)
        {
            var place = guess.Column is null ? _places.Table(guess.Table) : _places.Column(guess.Table, guess.Column);
            Report(MigrationDescriptors.RenameSeenAsDrop, place, [guess.Column ?? guess.Table.Name, guess.FormerName], guess.FormerName);
        }

        foreach (var risk in _plan.Risks)
        {
            Add(risk);
        }

        AddLocks();
        new FormerNameFindings(_places, _plan, _findings).Collect();
        return _findings;
    }

    // One finding for each model or enum, with the SQL of all that touches it.
    private void AddPending()
    {
        var sql = new Dictionary<Origin, (string Name, SqlScriptWriter Writer)>(new OriginComparer());
        foreach (var step in _plan.Steps)
        {
            foreach (var (name, origin, part) in _places.Of(step))
            {
                if (!sql.TryGetValue(origin, out var known))
                {
                    sql.Add(origin, known = (name, new SqlScriptWriter()));
                }

                _plan.Dialect.Renderer.Render(part, known.Writer);
            }
        }

        foreach (var pair in sql)
        {
            Report(MigrationDescriptors.NotCovered, pair.Key, [pair.Value.Name, OneLine(pair.Value.Writer.ToString())]);
        }
    }

    private void Add(Risk risk)
    {
        var table = risk.Table.Name;
        switch (risk)
        {
            case Risk.TableDropped when !_guesses.Any(guess => guess.Column is null && guess.FormerName == table):
                Report(MigrationDescriptors.TableDropped, _places.Client, [table]);
                break;
            case Risk.ColumnDropped dropped when !_guesses.Any(guess => guess.Table == risk.Table && guess.Column is not null && guess.FormerName == dropped.Column):
                Report(MigrationDescriptors.ColumnDropped, _places.Table(risk.Table), [table, dropped.Column]);
                break;
            case Risk.ColumnRecreated or Risk.RequiredColumnRecreated or Risk.ValuesCast:
                Report(MigrationDescriptors.TypeNarrowed, _places.Column(risk.Table, risk.ColumnName!), [risk.Describe()]);
                break;
            case Risk.RequiredColumnAdded added when !_guesses.Any(guess => guess.Table == risk.Table && guess.Column == added.Column):
                Report(MigrationDescriptors.RequiredColumnAdded, _places.Column(risk.Table, added.Column), [table, added.Column]);
                break;
            case Risk.ColumnMadeRequired made:
                Report(MigrationDescriptors.ColumnMadeRequired, _places.Column(risk.Table, made.Column), [table, made.Column]);
                break;
            case Risk.UniqueKeyAdded added:
                Report(MigrationDescriptors.UniqueKeyAdded, _places.Table(risk.Table), [table, string.Join("', '", added.Columns)]);
                break;
            case Risk.PrimaryKeyChanged:
                Report(MigrationDescriptors.PrimaryKeyChanged, _places.Table(risk.Table), [table]);
                break;
            case Risk.EnumValuesRemoved removed:
                Report(MigrationDescriptors.EnumValuesRemoved, _places.Enum(risk.Table), [table, string.Join("', '", removed.Values)]);
                break;
        }
    }

    private void AddLocks()
    {
        if (!_plan.Dialect.Traits.IndexesLockWrites)
        {
            return;
        }

        foreach (var step in _plan.Steps.OfType<CreateIndex>())
        {
            if (!_plan.Steps.Any(other => other is CreateTable create && create.Table.Name == step.Table.Name))
            {
                Report(MigrationDescriptors.IndexLocks, _places.Table(step.Table.Name), [step.Table.Name.Name, step.Index.Name]);
            }
        }
    }

    private void Report(DiagnosticDescriptor rule, Origin origin, IEnumerable<string> arguments, string? formerName = null) =>
        _findings.Add(new MigrationFinding(rule, origin, arguments.ToEquatableArray(), formerName));

    private static string OneLine(string sql)
    {
        var words = string.Join(" ", sql.Split([' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestSql ? words : words.Substring(0, LongestSql) + " …";
    }

    // Origins are equal everywhere; here the place is what counts.
    private sealed class OriginComparer : IEqualityComparer<Origin>
    {
        public bool Equals(Origin left, Origin right) => left.Path == right.Path && left.Start == right.Start && left.End == right.End;

        public int GetHashCode(Origin origin) => unchecked(((origin.Path?.GetHashCode() ?? 0) * 31) + origin.Start);
    }
}
