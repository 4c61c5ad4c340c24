# language: vi
Tính năng: Tiêu chí 1. Quy hoạch (Huyện nông thôn mới nâng cao)

  Căn cứ: 320/QĐ-TTg, 2307/BXD-QHKT. Mỗi bảng ghi số liệu vừa dưới mức, đúng bằng mức và vừa trên
  mức, cho từng vùng có mức. Chưa biết mức hoặc mức do tỉnh quy định thì số liệu nào cũng chưa đủ
  căn cứ.

  Quy tắc: 1.1 Có quy hoạch xây dựng vùng huyện được phê duyệt còn thời hạn hoặc được rà soát, điều chỉnh theo quy định (đến hết ngày 26/06/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Quy hoạch xây dựng vùng huyện còn thời hạn hoặc đã rà soát, điều chỉnh" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 1.1 Có quy hoạch xây dựng chi tiết khu chức năng dịch vụ hỗ trợ sản xuất trên địa bàn (từ ngày 27/06/2022)

    Khung tình huống: Có hay không
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Có quy hoạch xây dựng chi tiết khu chức năng dịch vụ hỗ trợ sản xuất" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.1" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | có      | đạt      |
        | không   | chưa đạt |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.1" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 1.2 Có công trình hạ tầng kỹ thuật thiết yếu hoặc hạ tầng xã hội thiết yếu được đầu tư xây dựng đạt mức quy định theo quy hoạch xây dựng vùng huyện (đến hết ngày 26/06/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số công trình hạ tầng thiết yếu xây dựng theo quy hoạch vùng huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 1       | chưa đạt |
        | 2       | đạt      |
        | 3       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 26/06/2022
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"

  Quy tắc: 1.2 Công trình hạ tầng kỹ thuật, hoặc hạ tầng xã hội được đầu tư xây dựng đạt mức yêu cầu theo quy hoạch xây dựng vùng huyện đã được phê duyệt (từ ngày 27/06/2022)

    Khung tình huống: Sát mức
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Và số liệu "Số công trình hạ tầng thiết yếu xây dựng theo quy hoạch vùng huyện" là <số liệu>
      Khi đánh giá
      Thì chỉ tiêu "1.2" <kết quả>

      Dữ liệu:
        | số liệu | kết quả  |
        | 1       | chưa đạt |
        | 2       | đạt      |
        | 3       | đạt      |

    Tình huống: Chưa có số liệu
      Cho bộ tiêu chí "huyen-ntm-nang-cao" ngày 31/12/2024
      Và một huyện thuộc vùng "TDMNPB"
      Và huyện không thuộc loại khu vực nào
      Khi đánh giá
      Thì chỉ tiêu "1.2" chưa đủ căn cứ
      Và lý do là "thiếu số liệu"
