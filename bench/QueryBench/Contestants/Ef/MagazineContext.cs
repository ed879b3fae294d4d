using Microsoft.EntityFrameworkCore;
using SchemaFirst.QueryBench.Rows;

namespace SchemaFirst.QueryBench.Contestants.Ef;

/// <summary>The same tables as EF Core's model.</summary>
internal sealed class MagazineContext(DbContextOptions<MagazineContext> options) : DbContext(options)
{
    public DbSet<WriterRow> Writers => Set<WriterRow>();

    public DbSet<ArticleRow> Articles => Set<ArticleRow>();

    public DbSet<RemarkRow> Remarks => Set<RemarkRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<WriterRow>(static writer =>
        {
            writer.ToTable("Writer").HasIndex(static row => row.Handle).IsUnique();
            writer.HasOne(static row => row.Portrait).WithOne().HasForeignKey<PortraitRow>(static row => row.WriterId);
        });
        modelBuilder.Entity<PortraitRow>().ToTable("Portrait");
        modelBuilder.Entity<TagRow>().ToTable("Tag");
        modelBuilder.Entity<RemarkRow>().ToTable("Remark");
        modelBuilder.Entity<ArticleRow>(static article =>
        {
            article.ToTable("Article");
            article.HasOne(static row => row.Writer).WithMany(static row => row.Articles).HasForeignKey(static row => row.WriterId);
            article.HasMany(static row => row.Remarks).WithOne().HasForeignKey(static row => row.ArticleId);
            article.HasMany(static row => row.Tags).WithMany(static row => row.Articles).UsingEntity(
                "_ArticleToTag",
                static right => right.HasOne(typeof(TagRow)).WithMany().HasForeignKey("B"),
                static left => left.HasOne(typeof(ArticleRow)).WithMany().HasForeignKey("A"),
                static link => link.HasKey("A", "B"));
        });
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(static entity => entity.GetProperties()).Where(static property => property.Name.Length > 1))
        {
            property.SetColumnName(char.ToLowerInvariant(property.Name[0]) + property.Name[1..]);
        }
    }
}
