using SchemaFirst.Schema.Syntax;

namespace SchemaFirst.Generator.Specs;

/// <summary>What is emitted for a compilation, split so that each piece is emitted again only when it changed.</summary>
internal sealed record SchemaSpec(EquatableArray<ModelSpec> Models, EquatableArray<EnumSpec> Enums, EquatableArray<ClientSpec> Clients);
