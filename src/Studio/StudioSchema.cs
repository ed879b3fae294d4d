using SchemaFirst.Schema.CSharp;
using SchemaFirst.Schema.Model;

namespace SchemaFirst.Studio;

/// <summary>The schema as Studio shows and queries it.</summary>
/// <param name="Model">The schema, bound for the database's provider.</param>
/// <param name="Text">The schema as <c>.prisma</c> text.</param>
/// <param name="CSharp">The schema as C# records.</param>
/// <param name="Records">What those records are called and what they hold.</param>
public sealed record StudioSchema(SchemaModel Model, string Text, string CSharp, LinkedSchema Records);
