using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Database;
using SchemaFirst.Schema.Migrations;
using SchemaFirst.Schema.Migrations.Steps;
using SchemaFirst.Schema.Model;
using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Analyzers.Migrations;

/// <summary>Where the tables, columns and enums of a database stand in C#. What has no place of its own stands at the client.</summary>
internal sealed class SchemaPlaces
{
    private readonly Dictionary<QualifiedName, Model> _models = [];
    private readonly Dictionary<QualifiedName, EnumType> _enums = [];
    private readonly string _clientName;

    public SchemaPlaces(SchemaView view, SchemaModel schema, MigrationPlan plan)
    {
        Schema = schema;
        string? Namespace(string? name) => plan.Models.Next.DefaultNamespace is { } fallback ? name ?? fallback : null;
        foreach (var model in schema.Models)
        {
            _models[new QualifiedName(Namespace(model.Schema), model.DatabaseName)] = model;
        }

        foreach (var relation in schema.Relations)
        {
            if (relation is { Kind: RelationKind.ManyToMany, LinkTableName: { } link })
            {
                _models[new QualifiedName(Namespace(relation.Source.Model!.Schema), link)] = relation.Source.Model;
            }
        }

        foreach (var type in schema.Enums)
        {
            _enums[new QualifiedName(Namespace(type.Schema), type.DatabaseName)] = type;
        }

        // A type that is made anew keeps another name until its columns have moved over.
        foreach (var alter in plan.Steps.OfType<AlterEnum>())
        {
            if (alter.Replacement is { } replacement && _enums.TryGetValue(alter.Enums.Next.Name, out var type))
            {
                _enums[replacement.Retired] = type;
            }
        }

        var client = view.Schema.Clients.FirstOrDefault(static shape => shape.Blocks.Any(static block => block.Kind == ConfigurationKind.Datasource));
        _clientName = client?.ClrName ?? "";
        Client = client?.Blocks.First(static block => block.Kind == ConfigurationKind.Datasource).Origin ?? Origin.None;
    }

    public SchemaModel Schema { get; }

    /// <summary>The client's datasource.</summary>
    public Origin Client { get; }

    public Origin Table(QualifiedName name) => _models.TryGetValue(name, out var model) ? model.Syntax.Name.Origin : Client;

    public Origin Enum(QualifiedName name) => _enums.TryGetValue(name, out var type) ? type.Syntax.Name.Origin : Client;

    public Origin Column(QualifiedName table, string column) =>
        _models.TryGetValue(table, out var model) && model.ScalarFields.FirstOrDefault(field => field.ColumnName == column) is { } found
            ? found.Syntax.Name.Origin
            : Table(table);

    /// <summary>The blocks that a step is about, each with the part of the step that is about it.</summary>
    public IEnumerable<(string Name, Origin Origin, MigrationStep Part)> Of(MigrationStep step) => step switch
    {
        RebuildTables rebuild => rebuild.Tables.Select(table => At(table.Tables.Next.Name, new RebuildTables([table]))),
        CreateTable create => [At(create.Table.Name, step)],
        RenameTable rename => [At(rename.Names.Next, step)],
        RenameColumn rename => [At(rename.Table, step)],
        SwapColumns swap => [At(swap.Table, step)],
        RenameValues rename => [At(rename.Table, step)],
        AlterTable alter => [At(alter.Tables.Next.Name, step)],
        CreateIndex create => [At(create.Table.Name, step)],
        DropIndex drop => [At(drop.Table.Name, step)],
        RenameIndex rename => [At(rename.Table.Name, step)],
        RecreateIndex recreate => [At(recreate.Table.Name, step)],
        AddForeignKey add => [At(add.Table.Name, step)],
        DropForeignKey drop => [At(drop.Table.Name, step)],
        RenameForeignKey rename => [At(rename.Table.Name, step)],
        CreateEnum create => [AtEnum(create.Enum.Name, step)],
        AlterEnum alter => [AtEnum(alter.Enums.Next.Name, step)],
        DropEnum drop => [AtEnum(drop.Enum.Name, step)],
        RenameEnum rename => [AtEnum(rename.Names.Next, step)],
        RenameEnumValue rename => [AtEnum(rename.Enum, step)],
        _ => [(_clientName, Client, step)],
    };

    private (string Name, Origin Origin, MigrationStep Part) At(QualifiedName table, MigrationStep part) =>
        _models.TryGetValue(table, out var model) ? (model.Name, model.Syntax.Name.Origin, part) : (_clientName, Client, part);

    private (string Name, Origin Origin, MigrationStep Part) AtEnum(QualifiedName name, MigrationStep part) =>
        _enums.TryGetValue(name, out var type) ? (type.Name, type.Syntax.Name.Origin, part) : (_clientName, Client, part);
}
