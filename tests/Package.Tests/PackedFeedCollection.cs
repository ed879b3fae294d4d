namespace SchemaFirst.Package.Tests;

/// <summary>Everything is packed once.</summary>
[CollectionDefinition(Name)]
public sealed class PackedFeedCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "packages";
}
