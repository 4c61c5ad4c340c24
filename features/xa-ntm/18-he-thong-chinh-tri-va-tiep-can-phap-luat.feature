# language: vi
Tính năng: Tiêu chí 18. Hệ thống chính trị và tiếp cận pháp luật (Xã nông thôn mới)

  Căn cứ: 318/QĐ-TTg, 211/QĐ-TTg. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên mức,
  cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ căn cứ.

  Quy tắc: 18.1 Cán bộ, công chức xã đạt chuẩn

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Cán bộ, công chức xã đạt chuẩn" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.2 Đảng bộ, chính quyền xã được xếp loại chất lượng hoàn thành tốt nhiệm vụ trở lên

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Đảng bộ, chính quyền xã được xếp loại hoàn thành tốt nhiệm vụ trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.3 Tổ chức chính trị - xã hội của xã được xếp loại chất lượng hoàn thành tốt nhiệm vụ trở lên

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Tỷ lệ tổ chức chính trị - xã hội của xã xếp loại hoàn thành tốt nhiệm vụ trở lên" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.3" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 99,9    | chưa đạt |
        | 100     | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.3" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.4 Xã đạt chuẩn tiếp cận pháp luật theo quy định (đến hết ngày 29/02/2024)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Xã đạt chuẩn tiếp cận pháp luật theo quy định" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 29/02/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.4 Tiếp cận pháp luật: Ban hành văn bản theo thẩm quyền để tổ chức và bảo đảm thi hành Hiến pháp và pháp luật trên địa bàn; Tiếp cận thông tin, phổ biến, giáo dục pháp luật; Hòa giải ở cơ sở và trợ giúp pháp lý (từ ngày 01/03/2024)

    Khung tình huống: Có hay không: Ban hành văn bản theo thẩm quyền để bảo đảm thi hành Hiến pháp và pháp luật
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Hòa giải ở cơ sở và trợ giúp pháp lý" là có
      Và số liệu "Tiếp cận thông tin, phổ biến, giáo dục pháp luật" là có
      Và số liệu "Ban hành văn bản theo thẩm quyền để bảo đảm thi hành Hiến pháp và pháp luật" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Tiếp cận thông tin, phổ biến, giáo dục pháp luật
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Hòa giải ở cơ sở và trợ giúp pháp lý" là có
      Và số liệu "Ban hành văn bản theo thẩm quyền để bảo đảm thi hành Hiến pháp và pháp luật" là có
      Và số liệu "Tiếp cận thông tin, phổ biến, giáo dục pháp luật" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Hòa giải ở cơ sở và trợ giúp pháp lý
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Ban hành văn bản theo thẩm quyền để bảo đảm thi hành Hiến pháp và pháp luật" là có
      Và số liệu "Tiếp cận thông tin, phổ biến, giáo dục pháp luật" là có
      Và số liệu "Hòa giải ở cơ sở và trợ giúp pháp lý" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.4" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.4" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 18.5 Đảm bảo bình đẳng giới và phòng chống bạo lực gia đình; phòng chống bạo lực trên cơ sở giới; phòng chống xâm hại trẻ em; bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt trên địa bàn (nếu có); bảo vệ và hỗ trợ những người dễ bị tổn thương trong gia đình và đời sống xã hội

    Khung tình huống: Có hay không: Bảo đảm bình đẳng giới và phòng chống bạo lực gia đình
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Phòng chống xâm hại trẻ em" là có
      Và số liệu "Phòng chống bạo lực trên cơ sở giới" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ người dễ bị tổn thương trong gia đình và đời sống xã hội" là có
      Và số liệu "Bảo đảm bình đẳng giới và phòng chống bạo lực gia đình" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Phòng chống bạo lực trên cơ sở giới
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Phòng chống xâm hại trẻ em" là có
      Và số liệu "Bảo đảm bình đẳng giới và phòng chống bạo lực gia đình" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ người dễ bị tổn thương trong gia đình và đời sống xã hội" là có
      Và số liệu "Phòng chống bạo lực trên cơ sở giới" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Phòng chống xâm hại trẻ em
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Phòng chống bạo lực trên cơ sở giới" là có
      Và số liệu "Bảo đảm bình đẳng giới và phòng chống bạo lực gia đình" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ người dễ bị tổn thương trong gia đình và đời sống xã hội" là có
      Và số liệu "Phòng chống xâm hại trẻ em" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Trên địa bàn có trẻ em có hoàn cảnh đặc biệt
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Phòng chống xâm hại trẻ em" là có
      Và số liệu "Phòng chống bạo lực trên cơ sở giới" là có
      Và số liệu "Bảo đảm bình đẳng giới và phòng chống bạo lực gia đình" là có
      Và số liệu "Bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt" là không
      Và số liệu "Bảo vệ và hỗ trợ người dễ bị tổn thương trong gia đình và đời sống xã hội" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | chưa đạt |
        | không   | đạt      |

    Khung tình huống: Có hay không: Bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Phòng chống xâm hại trẻ em" là có
      Và số liệu "Phòng chống bạo lực trên cơ sở giới" là có
      Và số liệu "Bảo đảm bình đẳng giới và phòng chống bạo lực gia đình" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ người dễ bị tổn thương trong gia đình và đời sống xã hội" là có
      Và số liệu "Bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Khung tình huống: Có hay không: Bảo vệ và hỗ trợ người dễ bị tổn thương trong gia đình và đời sống xã hội
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Phòng chống xâm hại trẻ em" là có
      Và số liệu "Phòng chống bạo lực trên cơ sở giới" là có
      Và số liệu "Bảo đảm bình đẳng giới và phòng chống bạo lực gia đình" là có
      Và số liệu "Trên địa bàn có trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ trẻ em có hoàn cảnh đặc biệt" là có
      Và số liệu "Bảo vệ và hỗ trợ người dễ bị tổn thương trong gia đình và đời sống xã hội" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "18.5" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.5" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "chưa rõ có áp dụng không"

  Quy tắc: 18.6 Có kế hoạch và triển khai kế hoạch bồi dưỡng kiến thức về xây dựng nông thôn mới cho người dân, đào tạo nâng cao năng lực cộng đồng gắn với nâng cao hiệu quả hoạt động của Ban Phát triển thôn

    Tình huống: Số liệu tốt đến mấy cũng chưa kết luận được: mức của tỉnh chưa được nhập
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Và số liệu "Có và triển khai kế hoạch bồi dưỡng kiến thức nông thôn mới cho người dân" là có
      Khi đánh giá
      Thì chỉ tiêu "18.6" chưa đủ căn cứ
      Và lý do là "mức của tỉnh chưa được nhập"

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "xa-ntm" ngày 31/12/2024
      Và một xã thuộc vùng "TDMNPB"
      Và xã không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "18.6" chưa đủ căn cứ
      Và lý do là "thiếu số liệu", "mức của tỉnh chưa được nhập"
