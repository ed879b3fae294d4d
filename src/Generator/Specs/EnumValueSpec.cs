namespace SchemaFirst.Generator.Specs;

/// <summary>A value of an enum: its names in C#, in the schema and in the database.</summary>
internal sealed record EnumValueSpec(string ClrName, string Name, string DatabaseName);
